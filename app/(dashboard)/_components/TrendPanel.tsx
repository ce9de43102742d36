import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import { TrendChart } from '@/app/_components/TrendChart.client';
import { TrendLegend } from '@/app/_components/TrendLegend';
import type { OverviewView } from '../_view/overview-view';
import type { TrendPanelView } from '../_view/trend-panel-view';
import { MonthsTable } from './MonthsTable';

type Props = { panel: TrendPanelView; words: OverviewView['words'] };

/** A pledge month by month, as a chart and as a table of the same figures, and both to take away. */
export function TrendPanel({ panel, words }: Props) {
  const { id, title, sub, origin, trend, legend, events, summary, walk, picture, api, table } = panel;
  const drawn = { view: trend, words: words.lines, summary, walk, png: words.png, picture };
  return (
    <Panel id={`trend-${id}`} title={title} sub={sub} foot={<span>{origin}</span>}>
      <TrendLegend items={legend} />
      <TrendChart {...drawn}>
        <a href={`${api}&format=csv`}>{words.csv}</a>
        <a href={api}>{words.json}</a>
      </TrendChart>
      <EventList {...events} />
      <MonthsTable table={table} words={words} />
    </Panel>
  );
}
