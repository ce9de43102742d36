import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import type { OverviewView } from '../_view/overview-view';
import type { VolumesPanelView } from '../_view/volumes-panel-view';
import { ChannelsChart } from './ChannelsChart.client';
import { ChannelsLegend } from './ChannelsLegend';
import { StatedVolumes } from './StatedVolumes';
import { VolumesTable } from './VolumesTable';

type Props = { panel: VolumesPanelView; words: OverviewView['words'] };

/** How many came by each channel, month by month, and apart from them what books state for calendar years. */
export function VolumesPanel({ panel, words }: Props) {
  const { title, sub, origin, chart, stated } = panel;
  return (
    <Panel id="volumes" title={title} sub={sub} foot={<span>{origin}</span>}>
      {chart ? (
        <>
          <ChannelsLegend chart={chart} />
          <ChannelsChart
            view={chart.drawn}
            words={chart.words}
            summary={chart.summary}
            walk={chart.walk}
            png={words.png}
            picture={chart.picture}
          >
            <a href={`${chart.api}&format=csv`}>{words.csv}</a>
            <a href={chart.api}>{words.json}</a>
            <a href={chart.all.href}>{chart.all.text}</a>
          </ChannelsChart>
          <EventList {...chart.events} />
          <VolumesTable chart={chart} words={words} />
        </>
      ) : null}
      {stated ? <StatedVolumes stated={stated} /> : null}
    </Panel>
  );
}
