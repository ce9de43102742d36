'use client';
import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useState, useTransition } from 'react';
import { type FormAction, type FormState, NEW_FORM } from '@/lib/forms/form-state';

/** What became of sending, where no server answered as a form is answered. */
export type Trouble = 'new-version' | 'failed' | null;

/**
 * Sends a form: by itself before JavaScript is there, afterwards without leaving the page, so that what was typed stays
 * whatever happens: a refusal, no connection, or a server that has a newer version than this page.
 */
export function useFormAction<Beside>(action: FormAction<Beside>) {
  const [posted, post] = useActionState(action, NEW_FORM as Awaited<FormState<Beside>>);
  const [answered, setAnswered] = useState<FormState<Beside> | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [sending, startSending] = useTransition();
  const state = answered ?? posted;
  // A page that the browser kept while it went on is as it was at that moment: its form is sent, and can't be sent again.
  useEffect(() => {
    const comeBack = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener('pageshow', comeBack);
    return () => window.removeEventListener('pageshow', comeBack);
  }, []);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const form = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(form, submitter);
    startSending(async () => {
      try {
        const next = await action(state, data);
        if (next.go !== null) {
          window.location.assign(next.go);
          return await new Promise<never>(() => {});
        }
        setTrouble(null);
        setAnswered(next);
        if (next.kind === 'done') form.reset();
      } catch (error) {
        setTrouble(unstable_isUnrecognizedActionError(error) ? 'new-version' : 'failed');
      }
    });
  };
  return { state, trouble, sending, post, onSubmit };
}
