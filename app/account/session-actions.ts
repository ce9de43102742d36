'use server';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { clientOf } from '@/lib/auth/client';
import { endSessions } from '@/lib/auth/end-sessions';
import { passwordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm, refusedAs } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';

const shape = z.strictObject({
  which: z.union([z.literal('others'), z.uuid()], 'choice-unfit'),
  password: passwordField,
});

/** Signs out everywhere else, or in one other place. */
export async function endSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape, secrets: ['password'] }, async ({ values, t, session }) => {
    const outcome = await endSessions(session, values, clientOf(await headers()), new Date());
    if (outcome.kind === 'too-soon') return refusedAs(429, t('too-soon', { seconds: outcome.seconds }));
    if (outcome.kind === 'wrong') {
      return { kind: 'problems', problems: [{ field: 'password', text: t('problems.password-wrong') }] };
    }
    refresh();
    const words = await getTextsOf('account');
    return { kind: 'done', message: words('sessions.ended', { count: outcome.count }) };
  });
}
