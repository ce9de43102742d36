import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

type Props = { caption: string; children: ReactNode };

/** A table that scrolls within itself on a narrow screen, by keyboard too. */
export function DataTable({ caption, children }: Props) {
  return (
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The same folded away under a word, when it is long or has little to tell. */
export function FoldedTable({ summary, open, ...table }: Props & { summary: string; open: boolean }) {
  return (
    <details className={styles['details']} open={open}>
      <summary>{summary}</summary>
      <DataTable {...table} />
    </details>
  );
}
