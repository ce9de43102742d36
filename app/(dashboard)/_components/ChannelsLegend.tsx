import { GapShape } from '@/app/_components/GapShape';
import { GAPS } from '@/lib/kpi/gap';
import { getTextsOf } from '@/lib/messages/page-words';
import type { VolumesView } from '@/lib/overview/dashboard/volumes';
import styles from './ChannelsLegend.module.css';

/** What the bars and shapes mean; only the shapes that are on the chart. */
export async function ChannelsLegend(props: {
  view: VolumesView;
  words: { calls: string; written: string };
}) {
  const t = await getTextsOf('gap');
  const { calls, written } = props.view.gaps;
  return (
    <ul className={styles['legend']}>
      <Swatch fill="var(--actual)" text={props.words.calls} />
      <Swatch fill="var(--grid)" text={props.words.written} />
      {GAPS.filter((gap) => [...calls, ...written].includes(gap)).map((gap) => (
        <li key={gap}>
          <GapShape state={gap} /> {t(gap)}
        </li>
      ))}
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
