'use client';
import type { RefObject } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import type { ConflictView } from '../_send/beside';
import own from './ReturnForm.module.css';
import type { ReturnWords } from './return-words';

type Props = {
  id: string;
  conflict: ConflictView;
  typed: Readonly<Record<string, string>>;
  words: ReturnWords;
  /** Led to, where it has just come up. */
  top: RefObject<HTMLDivElement | null> | null;
};

/** Two versions of a month, field by field, with a choice between them. */
export function ConflictChoice({ id, conflict, typed, words, top }: Props) {
  const { text, lines, locked } = conflict;
  return (
    <div
      className={styles['problem']}
      role="alert"
      tabIndex={-1}
      ref={top}
      aria-labelledby={`${id}-conflict`}
    >
      <h3 id={`${id}-conflict`}>{words.conflictTitle}</h3>
      <p>{text}</p>
      {lines.length === 0 ? <p>{words.conflictSame}</p> : null}
      {lines.map(({ field, label, mine, theirs, before, proposed }) => (
        <fieldset key={field} className={own['choice']} id={`${id}-take_${field}`}>
          <legend>{label}</legend>
          {(['mine', 'theirs'] as const).map((version) => (
            <span key={version}>
              {locked ? null : (
                <input
                  type="radio"
                  id={`${id}-take_${field}-${version}`}
                  name={`take_${field}`}
                  value={version}
                  defaultChecked={(typed[`take_${field}`] ?? proposed) === version}
                />
              )}{' '}
              <label htmlFor={`${id}-take_${field}-${version}`}>
                {words[version]}: <b>{(version === 'mine' ? mine : theirs) || words.blank}</b>
              </label>
            </span>
          ))}
          <span className={styles['hint']}>
            {words.before}: {before || words.blank}
          </span>
        </fieldset>
      ))}
    </div>
  );
}
