import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

/** A table that scrolls within itself on a narrow screen, by keyboard too, and folds away when it is long. */
export function DataTable(props: { caption: string; summary: string; open: boolean; children: ReactNode }) {
  return (
    <details className={styles['details']} open={props.open}>
      <summary>{props.summary}</summary>
      <section className={styles['scroll']} aria-label={props.caption} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{props.caption}</caption>
          {props.children}
        </table>
      </section>
    </details>
  );
}
