'use client';
import type { RefObject } from 'react';
import type { FormState, FormWords } from '@/lib/forms/form-state';
import styles from './ActionForm.module.css';
import type { Trouble } from './use-form-action.client';

type Props = {
  id: string;
  state: Pick<FormState<unknown>, 'kind' | 'message' | 'problems'>;
  trouble: Trouble;
  words: FormWords;
  /** Led to after each answer. */
  top: RefObject<HTMLDivElement | null>;
};

/** What keeps a form from being done, on top of it, each problem with the way to its field; nothing where nothing does. */
export function FormTrouble({ id, state, trouble, words, top }: Props) {
  if (trouble !== null)
    return (
      <div className={styles['problem']} role="alert" tabIndex={-1} ref={top}>
        <p>{trouble === 'new-version' ? words.newVersion : words.failed}</p>
        {trouble === 'new-version' ? <a href="?">{words.reload}</a> : null}
      </div>
    );
  if (state.kind !== 'problems' && state.kind !== 'refused') return null;
  return (
    <div className={styles['problem']} role="alert" tabIndex={-1} ref={top}>
      <p>{state.message ?? words.problems}</p>
      {state.problems.length > 0 ? (
        <ul>
          {state.problems.map(({ field, text }) => (
            <li key={`${field} ${text}`}>
              <a href={`#${id}-${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
