'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';
import own from './Propose.module.css';

type Props = {
  action: FormAction;
  formKey: string;
  places: readonly { readonly title: string; readonly fields: readonly FormField[] }[];
  reason: FormField;
  words: Readonly<Record<'label' | 'check' | 'send', string>>;
  formWords: FormWords;
};

/** Several departments typed at once, with two ways to send them: to see what they would change, and to propose them. */
export function EntriesForm({ action, formKey, places, reason, words, formWords }: Props) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  const field = (one: FormField) => (
    <Field
      key={one.name}
      id={`${id}-${one.name}`}
      field={one}
      typed={state.typed[one.name]}
      problem={state.problems.find((problem) => problem.field === one.name)?.text}
      words={formWords}
    />
  );
  return (
    <form className={own['form']} action={post} onSubmit={onSubmit} aria-label={words.label} noValidate>
      <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
      {state.kind === 'done' && trouble === null ? (
        <div className={styles['done']} role="status">
          <p>{state.message}</p>
        </div>
      ) : null}
      <input type="hidden" name="key" value={formKey} />
      <div className={own['places']}>
        {places.map(({ title, fields }) => (
          <fieldset key={title} className={own['place']}>
            <legend>{title}</legend>
            {fields.map(field)}
          </fieldset>
        ))}
      </div>
      {field(reason)}
      <div className={own['send']}>
        <button type="submit" name="do" value="propose" className={styles['plain']} aria-disabled={sending}>
          {sending ? formWords.sending : words.send}
        </button>
        <button type="submit" name="do" value="check" className={styles['quiet']} aria-disabled={sending}>
          {words.check}
        </button>
      </div>
    </form>
  );
}
