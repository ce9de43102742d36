import { EventShape } from '@/app/_components/EventShape';
import { GapShape } from '@/app/_components/GapShape';
import styles from '@/app/_components/Legend.module.css';
import { StarShape } from '@/app/_components/StarShape';
import type { VolumesChartView } from '../_view/volumes-panel-view';

/** What the bars and shapes mean; only the shapes that are on the chart. */
export function ChannelsLegend({ chart }: { chart: VolumesChartView }) {
  return (
    <ul className={styles['legend']}>
      <Swatch fill="var(--actual)" text={chart.words.calls} />
      <Swatch fill="var(--grid)" text={chart.words.written} />
      {chart.legend.map(({ gap, text }) => (
        <li key={gap}>
          <GapShape state={gap} /> {text}
        </li>
      ))}
      {chart.star ? (
        <li>
          <StarShape /> {chart.star}
        </li>
      ) : null}
      {chart.event ? (
        <li>
          <EventShape /> {chart.event}
        </li>
      ) : null}
    </ul>
  );
}

function Swatch({ fill, text }: { fill: string; text: string }) {
  return (
    <li>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M1 1h10v10h-10z" fill={fill} stroke="var(--actual)" />
      </svg>
      {text}
    </li>
  );
}
