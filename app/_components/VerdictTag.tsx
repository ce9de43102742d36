import type { Verdict } from '@/lib/kpi/verdict';
import styles from './VerdictTag.module.css';

const SHAPE = { met: '●', 'not-met': '▽', none: '–' } as const satisfies Record<Verdict, string>;

/** A verdict in words and shape; colour only repeats it. */
export function VerdictTag({ verdict, text }: { verdict: Verdict; text: string }) {
  return (
    <span className={styles[verdict]}>
      <span aria-hidden="true">{SHAPE[verdict]}</span> {text}
    </span>
  );
}
