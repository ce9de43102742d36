'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';

type Props = {
  action: FormAction;
  formKey: string;
  reason: FormField;
  words: Readonly<Record<'label' | 'file' | 'send', string>>;
  formWords: FormWords;
};

/** A file to be sent, with why. */
export function FileForm({ action, formKey, reason, words, formWords }: Props) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  const wrong = state.problems.filter(({ field }) => field === 'file');
  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} aria-label={words.label} noValidate>
      <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
      <input type="hidden" name="key" value={formKey} />
      <Field
        id={`${id}-reason`}
        field={reason}
        typed={state.typed['reason']}
        problem={state.problems.find(({ field }) => field === 'reason')?.text}
        words={formWords}
      />
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{words.file}</label>
        {wrong.length > 0 ? (
          <div id={`${id}-file-problem`}>
            {wrong.map(({ text }) => (
              <p key={text} className={styles['wrong']}>
                {text}
              </p>
            ))}
          </div>
        ) : null}
        <input
          id={`${id}-file`}
          type="file"
          name="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-invalid={wrong.length > 0 ? true : undefined}
          aria-describedby={wrong.length > 0 ? `${id}-file-problem` : undefined}
          required
        />
      </div>
      <button type="submit" className={styles['plain']} aria-disabled={sending}>
        {sending ? formWords.sending : words.send}
      </button>
    </form>
  );
}
