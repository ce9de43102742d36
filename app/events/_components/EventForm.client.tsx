'use client';
import { useEffect, useId, useRef } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { Field } from '@/app/_components/form/Field.client';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import type { FormAction, FormField, FormWords } from '@/lib/forms/form-state';
import { Channels } from './Channels.client';
import type { EventFormView } from './event-form-view';
import { type EventBeside, PreviewPanel } from './PreviewPanel.client';

type Props = {
  action: FormAction<EventBeside>;
  view: EventFormView;
  /** What is sent along and nobody types. */
  hidden: Readonly<Record<string, string>>;
  label: string;
  /** The button's word before and after it was seen what would change. */
  words: { readonly preview: string; readonly save: string };
  formWords: FormWords;
  /** Of the button that does it. */
  look?: 'plain' | 'danger';
};

/** The form of an event: it is sent once to see what would change, and again to save that. */
export function EventForm({ action, view, hidden, label, words, formWords, look = 'plain' }: Props) {
  const id = useId();
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const seen = state.kind === 'refused' ? state.beside : null;
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);

  const problemOf = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  const fieldOf = (field: FormField) => (
    <Field
      key={field.name}
      id={`${id}-${field.name}`}
      field={field}
      typed={state.typed[field.name]}
      problem={problemOf(field.name)}
      words={formWords}
    />
  );
  return (
    <form className={styles['form']} action={post} onSubmit={onSubmit} aria-label={label} noValidate>
      {seen && trouble === null ? null : (
        <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
      )}
      {Object.entries({ ...hidden, previewed: seen?.previewed ?? '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {view.when.map(fieldOf)}
      {view.channels ? (
        <Channels
          id={id}
          {...view.channels}
          typed={state.kind === 'new' ? null : state.typed}
          problem={view.channels.ticks.map(({ name }) => problemOf(name)).find(Boolean)}
        />
      ) : null}
      {view.said.map(fieldOf)}
      {seen && trouble === null ? (
        <PreviewPanel message={state.message} lines={seen.lines} top={top} />
      ) : null}
      <button type="submit" className={styles[seen ? look : 'plain']} aria-disabled={sending}>
        {sending ? formWords.sending : seen ? words.save : words.preview}
      </button>
    </form>
  );
}
