'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  file: { readonly label: string; readonly hint: string };
  reason: FormField;
  submit: string;
  words: FormWords;
};

/** The form that sends a file; it works without JavaScript too. */
export function FileForm({ action, hidden, file, reason, submit, words }: Props) {
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  const problem = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} noValidate>
      <FormTrouble id={id} state={state} trouble={trouble} words={words} top={top} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.typed[name] ?? value} />
      ))}
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{file.label}</label>
        <p className={styles['hint']} id={`${id}-file-hint`}>
          {file.hint}
        </p>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-file-hint`}
          aria-invalid={problem('file') ? true : undefined}
        />
      </div>
      <Field
        id={`${id}-reason`}
        field={reason}
        typed={state.typed['reason']}
        problem={problem('reason')}
        words={words}
      />
      <button type="submit" className={styles['plain']} aria-disabled={sending}>
        {sending ? words.sending : submit}
      </button>
    </form>
  );
}
