'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { FormField, FormWords } from '@/lib/forms/form-state';
import styles from './ActionForm.module.css';
import { Field } from './Field.client';
import { FormTrouble } from './FormTrouble.client';
import { Shown } from './Shown.client';
import type { useFormAction } from './use-form-action.client';

type Props = {
  /** Its action, and what that has answered so far. */
  form: ReturnType<typeof useFormAction>;
  fields: readonly FormField[];
  /** What is sent along and nobody types; an answer may renew it. */
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  words: FormWords;
  /** plain: the main thing to do · danger: what can't be undone easily · quiet: beside other things. */
  look?: 'plain' | 'danger' | 'quiet';
  /** Names the form where several on a page have the same button. */
  label?: string;
  children?: ReactNode;
};

/**
 * What is seen of a form: errors stand on top, with links, and at their fields; what was typed is never lost.
 */
export function FormView({
  form: { state, trouble, sending, post, onSubmit },
  fields,
  hidden = {},
  submit,
  words,
  look = 'plain',
  label,
  children,
}: Props) {
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  // After each answer anew: who sends the same mistake twice is led to it twice.
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) summary.current?.focus();
  }, [state, trouble]);

  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} aria-label={label} noValidate>
      <FormTrouble id={id} state={state} trouble={trouble} words={words} top={summary} />
      {state.kind === 'done' && trouble === null ? (
        <div className={styles['done']} role="status">
          <p>{state.message}</p>
          {state.shown.map((item) => (
            <Shown key={item.label} {...item} words={words} />
          ))}
        </div>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.typed[name] ?? value} />
      ))}
      {fields.map((field) => (
        <Field
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          typed={state.typed[field.name]}
          problem={state.problems.find((problem) => problem.field === field.name)?.text}
          words={words}
        />
      ))}
      {children}
      <button type="submit" className={styles[look]} aria-disabled={sending}>
        {sending ? words.sending : submit}
      </button>
    </form>
  );
}
