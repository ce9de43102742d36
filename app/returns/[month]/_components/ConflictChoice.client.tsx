'use client';
import { type RefObject, useEffect } from 'react';
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
  /** Writes a version into its field, so that what stands there is what is saved. */
  write: (field: string, text: string) => void;
};

/** Two versions of a month, field by field, with a choice between them. */
export function ConflictChoice({ id, conflict, typed, words, top, write }: Props) {
  const { text, lines, locked, seen } = conflict;
  // What was chosen between other versions says nothing of these.
  const chosen = typed['seen'] === String(seen) ? typed : {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each pair of versions
  useEffect(() => {
    if (locked) return;
    for (const { field, theirs, proposed } of lines) if (proposed === 'theirs') write(field, theirs);
  }, [seen]);
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
        <fieldset key={`${seen} ${field}`} className={own['choice']} id={`${id}-take_${field}`}>
          <legend>{label}</legend>
          {locked ? null : <input type="hidden" name={`mine_${field}`} value={mine} />}
          {(['mine', 'theirs'] as const).map((version) => (
            <span key={version}>
              {locked ? null : (
                <input
                  type="radio"
                  id={`${id}-take_${field}-${version}`}
                  name={`take_${field}`}
                  value={version}
                  defaultChecked={(chosen[`take_${field}`] ?? proposed) === version}
                  onChange={() => write(field, version === 'mine' ? mine : theirs)}
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
