'use client';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import { useKeeping } from '@/app/_components/form/use-keeping.client';
import type { FormAction, FormWords } from '@/lib/forms/form-state';
import type { FormView } from '@/lib/overview/returns/form-view';
import type { LiveView } from '@/lib/overview/returns/live-view';
import type { ConflictView, ReturnBeside } from '../_send/beside';
import { ConflictChoice } from './ConflictChoice.client';
import { FormGroup } from './FormGroup.client';
import { LivePanel } from './LivePanel.client';
import own from './ReturnForm.module.css';
import { onReturnKey, openDetails } from './return-keys.client';
import type { ReturnWords } from './return-words';
import { usePasting } from './use-pasting.client';

type Props = {
  action: FormAction<ReturnBeside>;
  keep: FormAction<ReturnBeside>;
  view: FormView;
  note: string;
  hidden: { readonly month: string; readonly seen: string; readonly key: string };
  live: LiveView;
  conflict: ConflictView | null;
  /** Whether the month has ended, so that it can be submitted. */
  submits: boolean;
  words: ReturnWords;
  formWords: FormWords;
};

/**
 * The form of a month: a field for each count beside what it was before, what the counts say as they are typed, and what
 * somebody else made of them meanwhile. It saves and submits before JavaScript is there, too.
 */
export function ReturnForm(props: Props) {
  const { action, keep, view, note, hidden, submits, words, formWords } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const [live, setLive] = useState(props.live);
  const keeping = useKeeping(form, keep, {
    sending,
    notKept: words.notKept,
    onAnswer: ({ beside }) => beside?.live && setLive(beside.live),
  });
  const pasting = usePasting(form, keeping.touch, words);
  const conflict = state.beside?.conflict ?? props.conflict;
  // A conflict speaks for itself.
  const quicker = state.kind === 'refused' && (state.beside?.conflict ?? null) !== null;
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);

  // What an answer found wrong with a field is told until that is typed in again.
  const [mended, setMended] = useState({ since: state, fields: new Set<string>() });
  const isMended = (field: string) => mended.since === state && mended.fields.has(field);
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement;
    if (!isMended(name))
      setMended({ since: state, fields: new Set([...(mended.since === state ? mended.fields : []), name]) });
    pasting.forget();
    keeping.touch();
  };
  const problemOf = (field: string) =>
    (
      state.problems.find((one) => one.field === field && !isMended(field)) ??
      live.problems.find((one) => one.field === field)
    )?.text;

  return (
    <form
      ref={form}
      className={own['form']}
      action={post}
      onSubmit={onSubmit}
      onInput={onInput}
      onKeyDown={(event) => onReturnKey(event, form.current)}
      onClick={openDetails}
      autoComplete="off"
      onPaste={pasting.onPaste}
      aria-label={words.label}
      noValidate
    >
      {quicker ? null : <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />}
      <input type="hidden" name="month" value={hidden.month} />
      <input type="hidden" name="key" value={conflict?.key ?? hidden.key} />
      <input type="hidden" name="seen" value={conflict ? String(conflict.seen) : hidden.seen} />
      {conflict ? <input type="hidden" name="over" value={String(conflict.over)} /> : null}
      {conflict ? (
        <ConflictChoice
          id={id}
          conflict={conflict}
          typed={state.typed}
          words={words}
          top={quicker ? top : null}
          write={pasting.write}
        />
      ) : null}
      <div className={own['columns']}>
        <div className={own['groups']}>
          {view.groups.map((group) => (
            <FormGroup
              key={group.group}
              id={id}
              group={group}
              view={view}
              typed={state.typed}
              says={live.says}
              problemOf={problemOf}
              fill={pasting.fillEmpty}
              words={words}
            />
          ))}
          <div className={own['note']}>
            <label htmlFor={`${id}-note`}>{words.note}</label>
            <p className={styles['hint']} id={`${id}-note-hint`}>
              {words.noteHint}
            </p>
            {problemOf('note') ? (
              <p className={styles['wrong']} id={`${id}-note-problem`}>
                {problemOf('note')}
              </p>
            ) : null}
            <textarea
              id={`${id}-note`}
              name="note"
              rows={2}
              aria-describedby={`${id}-note-hint${problemOf('note') ? ` ${id}-note-problem` : ''}`}
              aria-invalid={problemOf('note') ? true : undefined}
              defaultValue={state.typed['note'] ?? note}
            />
          </div>
        </div>
        <LivePanel id={id} live={live} words={words} />
      </div>
      <div className={own['send']}>
        <button type="submit" name="do" value="save" className={styles['quiet']} aria-disabled={sending}>
          {words.save}
        </button>
        {submits ? (
          <button
            type="submit"
            name="do"
            value="submit"
            className={styles['plain']}
            aria-disabled={sending}
            aria-keyshortcuts="Control+Enter"
          >
            {words.submit}
          </button>
        ) : null}
        <p role="status" className={own['status']}>
          {sending ? formWords.sending : [pasting.said, keeping.said].filter(Boolean).join(' ')}
        </p>
      </div>
    </form>
  );
}
