'use client';
import type { RefObject } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import type { EffectsInWords } from '@/lib/overview/definitions/effects-in-words';
import own from './ProposeForm.module.css';

/** More lines than these are folded away at first. */
const SHOWN = 24;

type Props = {
  message: string | null;
  effects: EffectsInWords;
  /** Led to when it comes. */
  top: RefObject<HTMLDivElement | null>;
};

/** What proposing would change; nothing is proposed yet. */
export function CheckedPanel({ message, effects: { sum, parts }, top }: Props) {
  return (
    <div className={styles['done']} role="status" tabIndex={-1} ref={top}>
      <p>
        <b>{message}</b> {sum}
      </p>
      {parts.map(({ title, lines }) => (
        <details key={title} className={own['part']} open={lines.length <= SHOWN}>
          <summary>{title}</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
