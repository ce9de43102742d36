'use client';
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import styles from '@/app/_components/form/ActionForm.module.css';
import { FormTrouble } from '@/app/_components/form/FormTrouble.client';
import { useFormAction } from '@/app/_components/form/use-form-action.client';
import { useKeeping } from '@/app/_components/form/use-keeping.client';
import type { FormAction, FormWords } from '@/lib/forms/form-state';
import type { SheetLive } from '../_view/live';
import { LiveFindings } from './LiveFindings.client';
import own from './SheetForm.module.css';

const Live = createContext<SheetLive | null>(null);

/** What the figures say as they stand in the form. */
export function useLive(): SheetLive | null {
  return useContext(Live);
}

export type SheetWords = {
  readonly label: string;
  readonly check: string;
  readonly propose: string;
  readonly discard: string;
  readonly liveTitle: string;
  readonly notKept: string;
};

type Props = {
  action: FormAction<SheetLive>;
  keep: FormAction<SheetLive>;
  live: SheetLive;
  hidden: { readonly book: string; readonly key: string };
  words: SheetWords;
  formWords: FormWords;
  children: ReactNode;
};

/** Milliseconds: a whole book is sent each time. */
const PAUSE = 600;

/** The form of a book: its sections, what the figures say, and what can be done. It works without JavaScript, too. */
export function SheetForm({ action, keep, live: first, hidden, words, formWords, children }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const { state, trouble, sending, post, onSubmit } = useFormAction(action);
  const [live, setLive] = useState(first);
  const { said, touch } = useKeeping(form, keep, {
    sending,
    notKept: words.notKept,
    pause: PAUSE,
    onAnswer: ({ beside }) => beside && setLive(beside),
  });
  useEffect(() => {
    if (state.kind === 'problems' || state.kind === 'refused' || trouble !== null) top.current?.focus();
  }, [state, trouble]);
  return (
    <Live.Provider value={live}>
      <form
        ref={form}
        className={own['form']}
        action={post}
        onSubmit={onSubmit}
        onInput={touch}
        autoComplete="off"
        aria-label={words.label}
        noValidate
      >
        {/* What the Enter key does. */}
        <button type="submit" name="do" value="check" className="visually-hidden" tabIndex={-1} aria-hidden>
          {words.check}
        </button>
        <FormTrouble id={id} state={state} trouble={trouble} words={formWords} top={top} />
        <input type="hidden" name="book" value={hidden.book} />
        <input type="hidden" name="key" value={hidden.key} />
        <LiveFindings live={live} title={words.liveTitle} />
        {children}
        <div className={own['buttons']}>
          <button type="submit" name="do" value="check" className={styles['quiet']} aria-disabled={sending}>
            {words.check}
          </button>
          <button type="submit" name="do" value="propose" className={styles['plain']} aria-disabled={sending}>
            {words.propose}
          </button>
          <button
            type="submit"
            name="do"
            value="discard"
            className={styles['danger']}
            aria-disabled={sending}
          >
            {words.discard}
          </button>
          <p role="status">{sending ? formWords.sending : said}</p>
        </div>
      </form>
    </Live.Provider>
  );
}
