'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';

type Props = {
  action: FormAction;
  kind: FormField;
  file: { readonly label: string; readonly hint: string };
  /** Bytes that can be sent, and what is said of a larger file by its size in MB. */
  most: number;
  tooLarge: string;
  submit: string;
  words: FormWords;
};

/** What a form adds to its file on the way: names, and the borders between them. */
const FORM_ITSELF = 2_000;

/** The form that sends a file to be looked at; it works without JavaScript, too. A file that is too large isn't sent at all. */
export function UploadForm({ action, kind, file, most, tooLarge, submit, words }: Props) {
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const [size, setSize] = useState<number | null>(null);
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);

  const problem =
    size === null
      ? state.problems.find((one) => one.field === 'file')?.text
      : tooLarge.replace('{size}', (size / 1_000_000).toFixed(1));
  const send = (event: FormEvent<HTMLFormElement>) => {
    const chosen = field.current?.files?.[0]?.size ?? 0;
    setSize(chosen > most - FORM_ITSELF ? chosen : null);
    if (chosen <= most - FORM_ITSELF) return onSubmit(event);
    event.preventDefault();
    field.current?.focus();
  };
  return (
    <form className={styles['form']} action={post} onSubmit={send} noValidate>
      <FormTrouble id={id} state={state} trouble={trouble} words={words} top={top} />
      <Field id={`${id}-kind`} field={kind} typed={state.typed['kind']} problem={undefined} words={words} />
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{file.label}</label>
        <p className={styles['hint']} id={`${id}-file-hint`}>
          {file.hint}
        </p>
        {problem ? (
          <p className={styles['wrong']} id={`${id}-file-problem`} role="alert">
            {problem}
          </p>
        ) : null}
        <input
          ref={field}
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={problem ? `${id}-file-hint ${id}-file-problem` : `${id}-file-hint`}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      <button type="submit" className={styles['plain']} aria-disabled={sending}>
        {sending ? words.sending : submit}
      </button>
    </form>
  );
}
