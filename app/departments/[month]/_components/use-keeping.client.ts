'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type FormAction, NEW_FORM } from '@/lib/forms/form-state';
import type { DepartmentsBeside } from '../_send/beside';

/** Milliseconds without a keystroke after which what is typed is kept. */
const PAUSE = 350;

/**
 * Keeps what is typed at every pause, and whenever the page is left. One at a time: what comes while one is on its way is
 * sent after it, and nothing while the form itself is being sent.
 */
export function useKeeping(
  form: RefObject<HTMLFormElement | null>,
  keep: FormAction<DepartmentsBeside>,
  { sending, notKept }: { readonly sending: boolean; readonly notKept: string },
) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const touched = useRef(false);
  const busy = useRef(false);
  const isSending = useRef(sending);
  isSending.current = sending;

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    while (touched.current && form.current !== null && !isSending.current) {
      touched.current = false;
      const answer = await keep(NEW_FORM, new FormData(form.current)).catch(() => null);
      setSaid(answer?.kind === 'done' ? (answer.message ?? '') : notKept);
    }
    busy.current = false;
  }, [form, keep, notKept]);

  const touch = useCallback(() => {
    touched.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(send, PAUSE);
  }, [send]);

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
