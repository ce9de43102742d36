import styles from './Ribbon.module.css';

type Props = {
  title: string;
  what: string;
  /** What takes it away. */
  remove?: string;
  /** The way to the page without it. */
  link?: { readonly text: string; readonly href: string };
};

/** A stripe across the page: what has to be known before a figure is read, and what ends it. */
export function Ribbon({ title, what, remove, link }: Props) {
  return (
    <aside className={styles['ribbon']} aria-label={title}>
      <b>
        <span aria-hidden="true">◇ </span>
        {title}
      </b>
      <span>{what}</span>
      {remove ? <span className="no-print">{remove}</span> : null}
      {link ? (
        <a className="no-print" href={link.href}>
          {link.text}
        </a>
      ) : null}
    </aside>
  );
}
