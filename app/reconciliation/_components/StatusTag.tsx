import type { Status } from '@/lib/budget/reconcile';
import styles from './StatusTag.module.css';

const SHAPE = {
  exact: '●',
  'within-tolerance': '◐',
  explained: '◇',
  printed: '–',
  beyond: '▽',
} as const satisfies Record<Status, string>;

/** A status in words and shape; colour only repeats it. */
export function StatusTag({ status, text }: { status: Status; text: string }) {
  return (
    <span className={styles[status]}>
      <span aria-hidden="true">{SHAPE[status]}</span> {text}
    </span>
  );
}
