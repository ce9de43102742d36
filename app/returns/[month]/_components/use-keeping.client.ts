'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type FormAction, type FormState, NEW_FORM } from '@/lib/forms/form-state';
import type { LiveView } from '@/lib/overview/returns/live-view';
import type { ReturnBeside } from '../_send/beside';

/** Milliseconds without a keystroke after which what is typed is kept. */
const PAUSE = 350;

/**
 * Keeps what is typed at every pause, and whenever the page is left, and brings back what the counts say. One at a time: what
 * comes while one is on its way is sent after it.
 */
export function useKeeping(
  form: RefObject<HTMLFormElement | null>,
  keep: FormAction<ReturnBeside>,
  { live: first, sending, notKept }: { live: LiveView; sending: boolean; notKept: string },
) {
  const [live, setLive] = useState(first);
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef(false);
  const isSending = useRef(sending);
  isSending.current = sending;
  const busy = useRef<'no' | 'yes' | 'again'>('no');

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (form.current === null || isSending.current) return;
    if (busy.current !== 'no') {
      busy.current = 'again';
      return;
    }
    do {
      busy.current = 'yes';
      const answer = await answerOf(keep, new FormData(form.current));
      if (answer?.beside?.live) setLive(answer.beside.live);
      setSaid(answer?.kind === 'done' ? answer.message : notKept);
      // Typescript can't see that another call has written to it meanwhile.
    } while ((busy.current as string) === 'again');
    busy.current = 'no';
  }, [form, keep, notKept]);

  const touch = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE);
  }, [send]);

  useEffect(() => {
    // What is being saved needn't be kept as well; if it wasn't saved, what was typed meanwhile is kept then.
    if (sending) {
      if (timer.current !== undefined) pending.current = true;
      clearTimeout(timer.current);
      timer.current = undefined;
    } else if (pending.current) {
      pending.current = false;
      touch();
    }
  }, [sending, touch]);
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && timer.current !== undefined && void send();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [send]);

  return { live, said, touch };
}

/** null where no server answered. */
async function answerOf(
  keep: FormAction<ReturnBeside>,
  data: FormData,
): Promise<FormState<ReturnBeside> | null> {
  try {
    return await keep(NEW_FORM, data);
  } catch {
    return null;
  }
}
