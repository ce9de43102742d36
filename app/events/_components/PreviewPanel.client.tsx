'use client';
import type { RefObject } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';

/** What a form of an event has to say besides: what it would change, and which words that is told of. */
export type EventBeside = { readonly previewed: string; readonly lines: readonly string[] };

type Props = {
  message: string | null;
  lines: readonly string[];
  /** Led to when it comes. */
  top: RefObject<HTMLDivElement | null>;
};

/** What saving would change; nothing is saved yet. */
export function PreviewPanel({ message, lines, top }: Props) {
  return (
    <div className={styles['done']} role="status" tabIndex={-1} ref={top}>
      <p>
        <b>{message}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
