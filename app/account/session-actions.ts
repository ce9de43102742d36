'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { endOtherSessions, endOwnSession, loadOwnSessions } from '@/lib/data/people/own-account';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm, refusedAs } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';

/** Signs out everywhere but here. */
export async function otherSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, z.strictObject({}), [], async ({ session }) => {
    const count = await endOtherSessions(session.person, session.id, new Date());
    refresh();
    return { kind: 'done', message: (await getTextsOf('account'))('sessions.others-ended', { count }) };
  });
}

const sessionForm = z.strictObject({ session: z.uuid('unfit') });

/** Signs out in one other place. */
export async function sessionAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, sessionForm, [], async ({ values, t, session }) => {
    const words = await getTextsOf('account');
    const now = new Date();
    if (values.session === session.id) return refusedAs(400, t('not-ours'));
    const all = await loadOwnSessions(session.person, session.id, now);
    if (all.every(({ id }) => id !== values.session))
      return { kind: 'done', message: words('sessions.ended-already') };
    await endOwnSession(session.person, values.session, now);
    return { kind: 'done', message: words('sessions.ended') };
  });
}
