import type { ReturnStatus } from '@/lib/returns/year-at-a-glance';
import styles from './StatusTag.module.css';

const SHAPE = {
  'not-begun': '·',
  running: '·',
  due: '○',
  overdue: '▲',
  draft: '◔',
  submitted: '◑',
  returned: '↩',
  approved: '●',
} as const satisfies Record<ReturnStatus, string>;

type Props = { status: ReturnStatus; isOverdue: boolean; text: string };

/** How a return stands, in words and shape. */
export function StatusTag({ status, isOverdue, text }: Props) {
  return (
    <span className={styles[isOverdue ? 'overdue' : status]}>
      <span aria-hidden="true">{SHAPE[status]}</span> {text}
    </span>
  );
}
