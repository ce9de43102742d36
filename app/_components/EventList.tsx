import type { EventLine } from '@/lib/overview/events/chart-events';
import styles from './EventList.module.css';

/** The events that a chart or table marks, by their letters, each with the way to its history; nothing where there is none. */
export function EventList({ title, lines }: { title: string; lines: readonly EventLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles['events']} aria-label={title}>
      {lines.map(({ letter, when, text, href }) => (
        <li key={letter}>
          <b>{letter}</b> <a href={href}>{when}</a> {text}
        </li>
      ))}
    </ul>
  );
}
