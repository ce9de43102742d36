import { Panel } from '@/app/_components/Panel';
import type { YearStrip } from '@/lib/overview/dashboard/year-strip';
import type { OverviewView } from '../_view/overview-view';
import styles from './YearsPanel.module.css';

/** From the top of the strip to the top of each bar, and their height; CSS pixels. */
const ROWS = [4, 34, 64] as const;
const BAR = 24;
const GROUND = 96;

/** Calendar and financial years over the same months: which they share, and the quarter in which two overlap. */
export function YearsPanel({ strip }: { strip: OverviewView['years'] }) {
  return (
    <Panel id="years-strip" title={strip.title} sub={strip.sub}>
      <svg
        className={styles['strip']}
        role="img"
        aria-labelledby="strip-title"
        aria-describedby="strip-told"
        width="100%"
        height="132"
      >
        <title id="strip-title">{strip.title}</title>
        <desc id="strip-told">{strip.told}</desc>
        {strip.bars.map((bar, row) => (
          <rect
            key={bar.text}
            x={`${bar.left}%`}
            y={ROWS[row]}
            width={`${bar.width}%`}
            height={BAR}
            fill={bar.shown ? 'var(--actual)' : 'var(--grid)'}
            stroke="var(--actual)"
            strokeDasharray={bar.kind === 'financial' ? '5 3' : undefined}
          />
        ))}
        <Quarter strip={strip} />
        {strip.bars.map((bar, row) => (
          <svg key={bar.text} x={`${bar.left}%`} y={ROWS[row]} overflow="visible" aria-hidden="true">
            <text className={styles['name']} data-shown={bar.shown} x="8" y="16">
              {bar.text}
            </text>
          </svg>
        ))}
        {strip.ticks.map(({ month, left, text, year: named }) => (
          <svg key={month} x={`${left}%`} y={GROUND} overflow="visible" aria-hidden="true">
            <path d="M0 0v5" stroke="var(--gap)" />
            <text x="2" y="16" fill="var(--soft)">
              {text}
            </text>
            {named ? (
              <text x="2" y="31" fill="var(--soft)">
                {named}
              </text>
            ) : null}
          </svg>
        ))}
      </svg>
      <p className={styles['legend']}>
        <svg width="16" height="12" aria-hidden="true">
          <rect width="16" height="12" fill="url(#quarter)" stroke="var(--published)" />
        </svg>
        {strip.quarter.text}
      </p>
      <p>{strip.told}</p>
    </Panel>
  );
}

/** The months in which a calendar and a financial year overlap, hatched through all bars. */
function Quarter({ strip }: { strip: YearStrip }) {
  return (
    <>
      <defs>
        <pattern
          id="quarter"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v6" stroke="var(--published)" strokeWidth="2" />
        </pattern>
      </defs>
      <rect
        x={`${strip.quarter.left}%`}
        width={`${strip.quarter.width}%`}
        height={GROUND}
        fill="url(#quarter)"
        stroke="var(--published)"
      />
    </>
  );
}
