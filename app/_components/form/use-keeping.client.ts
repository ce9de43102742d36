'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type FormAction, type FormState, NEW_FORM } from '@/lib/forms/form-state';

type How<Beside> = {
  /** Whether the form itself is being sent. */
  readonly sending: boolean;
  /** What is said where no server answered. */
  readonly notKept: string;
  /** Milliseconds without a keystroke after which what is typed is kept. */
  readonly pause?: number;
  /** Is given every answer. */
  readonly onAnswer?: (answer: FormState<Beside>) => void;
};

const PAUSE = 350;

/**
 * Keeps what is typed at every pause, and whenever the page is left. One at a time: what comes while one is on its way is
 * sent after it, and nothing while the form itself is being sent.
 *
 * @returns `said`: what became of it last; `touch`: to be called whenever something is typed
 */
export function useKeeping<Beside>(
  form: RefObject<HTMLFormElement | null>,
  keep: FormAction<Beside>,
  { sending, notKept, pause = PAUSE, onAnswer }: How<Beside>,
) {
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const touched = useRef(false);
  const busy = useRef(false);
  const isSending = useRef(sending);
  isSending.current = sending;
  const answered = useRef(onAnswer);
  answered.current = onAnswer;

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    while (touched.current && form.current !== null && !isSending.current) {
      touched.current = false;
      const answer = await keep(NEW_FORM, new FormData(form.current)).catch(() => null);
      if (answer !== null) answered.current?.(answer);
      setSaid(answer?.kind === 'done' ? answer.message : (answer?.message ?? notKept));
    }
    busy.current = false;
  }, [form, keep, notKept]);

  const touch = useCallback(() => {
    touched.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(send, pause);
  }, [send, pause]);

  useEffect(() => {
    // If it couldn't be saved, what was typed meanwhile is kept then.
    if (!sending && touched.current) touch();
  }, [sending, touch]);
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void send();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      clearTimeout(timer.current);
    };
  }, [send]);

  return { said, touch };
}
