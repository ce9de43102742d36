'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type FormAction, type FormState, NEW_FORM } from '@/lib/forms/form-state';
import type { SheetLive } from '../_view/live';

/** Milliseconds without a keystroke after which what is typed is kept: a whole book is sent each time. */
const PAUSE = 600;

/**
 * Keeps what is typed at every pause, and whenever the page is left, and brings back what the figures say. One at a time:
 * what comes while one is on its way is sent after it.
 */
export function useSheetKeeping(
  form: RefObject<HTMLFormElement | null>,
  keep: FormAction<SheetLive>,
  { live: first, sending, notKept }: { live: SheetLive; sending: boolean; notKept: string },
) {
  const [live, setLive] = useState(first);
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
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
      if (answer?.beside) setLive(answer.beside);
      setSaid(answer?.kind === 'done' ? answer.message : (answer?.message ?? notKept));
    } while ((busy.current as string) === 'again');
    busy.current = 'no';
  }, [form, keep, notKept]);

  const touch = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE);
  }, [send]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && timer.current !== undefined && void send();
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [send]);

  return { live, said, touch };
}

/** null where no server answered. */
async function answerOf(keep: FormAction<SheetLive>, data: FormData): Promise<FormState<SheetLive> | null> {
  try {
    return await keep(NEW_FORM, data);
  } catch {
    return null;
  }
}
