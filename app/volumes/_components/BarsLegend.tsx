import { EventShape } from '@/app/_components/EventShape';
import styles from '@/app/_components/Legend.module.css';
import { StarShape } from '@/app/_components/StarShape';
import { StateShape } from '@/app/_components/StateShape';
import { BAR_LOOKS, type BarPattern } from '@/lib/charts/volume-bars-config';
import type { BarKey, BarsView } from '@/lib/charts/volume-bars-view';
import { PERIOD_STATES } from '@/lib/kpi/period-state';
import { getTexts } from '@/lib/request/words';
import { stateName } from './picture-legend';

type Props = { view: BarsView; names: Readonly<Record<BarKey, string>> };

/** What the bars and shapes of a chart mean; only those that are on it. */
export async function BarsLegend({ view, names }: Props) {
  const t = await getTexts();
  return (
    <ul className={styles['legend']}>
      {view.series.map(({ key }) => (
        <li key={key}>
          <Swatch {...BAR_LOOKS[key]} />
          {names[key]}
        </li>
      ))}
      {PERIOD_STATES.filter((state) => view.states.includes(state)).map((state) => (
        <li key={state}>
          <StateShape state={state} />
          {stateName(t, state)}
        </li>
      ))}
      {view.provisional.includes(true) ? (
        <li>
          <StarShape />
          {t('provisional.legend')}
        </li>
      ) : null}
      {view.events.length > 0 ? (
        <li>
          <EventShape />
          {t('events.chart.legend')}
        </li>
      ) : null}
    </ul>
  );
}

/** The lines of each pattern, as the bars have them. */
const MARKS: Readonly<Record<BarPattern, string>> = {
  solid: '',
  hollow: '',
  diagonal: 'M0 6L6 0M4 12L16 0M12 12L18 6',
  dots: 'M3 3h.01M8 3h.01M13 3h.01M5.5 6h.01M10.5 6h.01M3 9h.01M8 9h.01M13 9h.01',
  lines: 'M0 3h16M0 6h16M0 9h16',
};

function Swatch({ pattern, colour }: { pattern: BarPattern; colour: 'actual' | 'miss' }) {
  const ink = `var(--${colour})`;
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      <rect
        x="0.75"
        y="0.75"
        width="14.5"
        height="10.5"
        fill={pattern === 'solid' ? ink : 'var(--card)'}
        stroke={ink}
        strokeWidth="1.5"
      />
      <path
        d={MARKS[pattern]}
        stroke={ink}
        strokeWidth={pattern === 'dots' ? 2 : 1.4}
        strokeLinecap="round"
      />
    </svg>
  );
}
