'use client';
import { type ReactNode, useState } from 'react';
import { DataTable } from './DataTable';
import styles from './DataTable.module.css';

type Props = {
  caption: string;
  summary: string;
  /** Where the same figures stand on a page of their own: for who opens it before scripts run, or without. */
  elsewhere: { readonly text: string; readonly href: string };
  children: ReactNode;
};

/** A table folded away under a word, which is made when it is opened: a page of charts is lighter without. */
export function TableOnDemand({ caption, summary, elsewhere, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles['details']} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {opened ? (
        <DataTable caption={caption}>{children}</DataTable>
      ) : (
        <a href={elsewhere.href}>{elsewhere.text}</a>
      )}
    </details>
  );
}
