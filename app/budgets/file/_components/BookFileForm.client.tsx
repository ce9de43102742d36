'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormWords } from '@/lib/forms/form-state';

type Props = {
  action: FormAction;
  words: { readonly field: string; readonly hint: string; readonly submit: string };
  formWords: FormWords;
};

/** Sends a book's file to be looked at. */
export function BookFileForm({ action, words, formWords }: Props) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} aria-label={words.submit}>
      <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{words.field}</label>
        <p className={styles['hint']} id={`${id}-hint`}>
          {words.hint}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          name="file"
          accept="application/json,.json"
          aria-describedby={`${id}-hint`}
        />
      </div>
      <button type="submit" className={styles['plain']} aria-disabled={sending}>
        {sending ? formWords.sending : words.submit}
      </button>
    </form>
  );
}
