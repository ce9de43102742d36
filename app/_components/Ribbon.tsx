import styles from './Ribbon.module.css';

/** A stripe across the page: what has to be known before a figure is read, and what ends it. */
export function Ribbon({ title, what, remove }: { title: string; what: string; remove: string }) {
  return (
    <aside className={styles['ribbon']} aria-label={title}>
      <b>
        <span aria-hidden="true">◇ </span>
        {title}
      </b>
      <span>{what}</span>
      <span className="no-print">{remove}</span>
    </aside>
  );
}
