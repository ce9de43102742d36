import type { TimelineEntry } from '@/lib/overview/returns/timeline';
import styles from './RevisionList.module.css';

/** Revisions, each with its number and what it changed. */
export function RevisionList({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles['history']}>
      {entries.map(({ revision, title, lines }) => (
        <li key={revision} value={revision}>
          <b>{title}</b>
          {lines.length === 0 ? null : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
