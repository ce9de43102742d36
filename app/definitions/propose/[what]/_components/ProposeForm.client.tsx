'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';
import type { EffectsInWords } from '@/lib/overview/definitions/effects-in-words';
import type { LedgerFormView } from '@/lib/overview/definitions/form-view';
import { CheckedPanel } from './CheckedPanel.client';
import { CountsChoice } from './CountsChoice.client';
import own from './ProposeForm.module.css';

type Props = {
  action: FormAction<EffectsInWords>;
  view: LedgerFormView;
  hidden: Readonly<Record<string, string>>;
  buttons: { readonly send: string; readonly check: string };
  words: FormWords;
};

/** The form that proposes one thing for the ledger, or shows first what that would change; it works without JavaScript too. */
export function ProposeForm({ action, view, hidden, buttons, words }: Props) {
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  const checked = state.kind === 'refused' && trouble === null ? state.beside : null;
  const problem = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  const fields = (some: readonly FormField[]) =>
    some.map((field) => (
      <Field
        key={field.name}
        id={`${id}-${field.name}`}
        field={field}
        typed={state.typed[field.name]}
        problem={problem(field.name)}
        words={words}
      />
    ));
  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} noValidate>
      {checked ? null : <FormTrouble id={id} state={state} trouble={trouble} words={words} top={top} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.typed[name] ?? value} />
      ))}
      {fields(view.before)}
      {view.counts === null ? null : (
        <CountsChoice
          id={id}
          view={view.counts}
          typed={state.typed}
          problems={{ numerator: problem('numerator'), denominator: problem('denominator') }}
        />
      )}
      {fields(view.after)}
      {checked ? <CheckedPanel message={state.message} effects={checked} top={top} /> : null}
      <div className={own['send']}>
        <button type="submit" name="do" value="propose" className={styles['plain']} aria-disabled={sending}>
          {sending ? words.sending : buttons.send}
        </button>
        <button type="submit" name="do" value="check" className={styles['quiet']} aria-disabled={sending}>
          {buttons.check}
        </button>
      </div>
    </form>
  );
}
