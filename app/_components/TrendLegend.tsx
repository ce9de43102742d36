import type { TrendWords } from '@/lib/charts/trend-config';
import type { TrendView } from '@/lib/charts/trend-view';
import { GAP_STATES } from '@/lib/kpi/gap-state';
import { getTextsOf } from '@/lib/messages/page-words';
import { GapShape } from './GapShape';
import styles from './TrendLegend.module.css';

const LINES = {
  actual: { stroke: 'var(--actual)', width: 2.4, dash: undefined },
  part: { stroke: 'var(--actual)', width: 2.4, dash: '4 3' },
  target: { stroke: 'var(--target)', width: 1.8, dash: undefined },
  published: { stroke: 'var(--published)', width: 2, dash: '2 3' },
};

/** What the lines and shapes of the chart mean; only those that are on it. */
export async function TrendLegend({ trend, words }: { trend: TrendView; words: TrendWords }) {
  const [t, gaps] = [await getTextsOf('measure'), await getTextsOf('gap')];
  const some = (series: readonly unknown[]) => series.some((value) => value !== null && value !== false);
  const marks = trend.published.map((mark) => mark.values.filter((value) => value !== null).length);
  const [acrossYears, singleMarks] = [marks.some((many) => many > 1), marks.some((many) => many === 1)];
  return (
    <ul className={styles['legend']}>
      {some(trend.values) ? <Line kind="actual" text={words.actual} /> : null}
      {some(trend.partial) ? <Line kind="part" text={t('actual-part')} /> : null}
      {some(trend.targets) ? <Line kind="target" text={words.target} /> : null}
      {acrossYears ? <Line kind="published" text={words.published} /> : null}
      {singleMarks ? <Mark d="M6 1l5 5-5 5-5-5z" fill="var(--published)" text={words.published} /> : null}
      {some(trend.plans) ? <Mark d="M6 2l4.5 8h-9z" fill="var(--card)" text={words.plan} /> : null}
      {GAP_STATES.filter((state) => trend.gaps.includes(state)).map((state) => (
        <li key={state}>
          <GapShape state={state} /> {gaps(state)}
        </li>
      ))}
    </ul>
  );
}

function Line({ kind, text }: { kind: keyof typeof LINES; text: string }) {
  const { stroke, width, dash } = LINES[kind];
  return (
    <li>
      <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
        <path d="M0 5h22" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
      </svg>
      {text}
    </li>
  );
}

function Mark({ d, fill, text }: { d: string; fill: string; text: string }) {
  return (
    <li>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={d} fill={fill} stroke="var(--published)" strokeWidth="1.6" />
      </svg>
      {text}
    </li>
  );
}
