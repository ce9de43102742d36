import type { BarView } from '@/lib/overview/dashboard/bar';
import styles from './Bar.module.css';

/** The value as a bar along the scale of its unit, with target, plan and the year before as marks; and their legend. */
export function Bar({ bar, id }: { bar: BarView; id: string }) {
  const { value, before, target, plan } = bar.bullet;
  const at = (place: number) => `${place}%`;
  return (
    <>
      <svg
        className={styles['bar']}
        role="img"
        aria-labelledby={`bar-${id}`}
        aria-describedby={`bar-told-${id}`}
        width="100%"
        height="34"
      >
        <title id={`bar-${id}`}>{bar.title}</title>
        <desc id={`bar-told-${id}`}>{bar.told}</desc>
        <rect y="5" width="100%" height="16" fill="var(--grid)" />
        {value === null ? null : <rect y="9" width={at(value)} height="8" fill="var(--actual)" />}
        {before === null ? null : (
          <circle cx={at(before)} cy="13" r="4" fill="var(--card)" stroke="var(--gap)" strokeWidth="2" />
        )}
        {target === null ? null : (
          <svg x={at(target)} overflow="visible" aria-hidden="true">
            <path d="M-1.5 1h3v24h-3z" fill="var(--target)" />
          </svg>
        )}
        {plan === null ? null : (
          <svg x={at(plan)} overflow="visible" aria-hidden="true">
            <path d="M0 26l4.5 7h-9z" fill="var(--published)" />
          </svg>
        )}
      </svg>
      <p className={styles['legend']}>
        <span>{bar.scale}</span>
        {bar.legend.map(({ mark, text }) => (
          <span key={mark}>
            <Mark mark={mark} /> {text}
          </span>
        ))}
      </p>
    </>
  );
}

function Mark({ mark }: { mark: BarView['legend'][number]['mark'] }) {
  return (
    <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
      {mark === 'target' ? <path d="M3.5 0h3v12h-3z" fill="var(--target)" /> : null}
      {mark === 'plan' ? <path d="M5 2l4.5 7h-9z" fill="var(--published)" /> : null}
      {mark === 'before' ? (
        <circle cx="5" cy="6" r="3.5" fill="var(--card)" stroke="var(--gap)" strokeWidth="2" />
      ) : null}
    </svg>
  );
}
