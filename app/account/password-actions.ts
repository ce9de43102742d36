'use server';
import { headers } from 'next/headers';
import { z } from 'zod';
import { changePassword } from '@/lib/auth/change-password';
import { clientOf } from '@/lib/auth/client';
import { cookieOf } from '@/lib/auth/cookies';
import { newPasswordField, passwordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { type FormResult, handleForm, refusedAs } from '@/lib/request/handle-form';
import { cookieHeader, setCookies } from '@/lib/request/set-cookies';
import { getTextsOf } from '@/lib/request/words';

const passwordForm = z.strictObject({
  current: passwordField,
  next: newPasswordField,
  again: newPasswordField,
});

/** Changes one's own password: signed in here under a new session, and nowhere else. */
export async function passwordAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: passwordForm, secrets: ['current', 'next', 'again'] },
    async ({ values, t, session }) => {
      const words = await getTextsOf('account');
      const { current, next, again } = values;
      if (next !== again) return problem('again', t('problems.password-differs'));
      if (next === current) return problem('next', words('password.same'));
      const client = clientOf(await headers());
      const cookie = await cookieHeader(cookieOf('session').name);
      const outcome = await changePassword(session, { current, next }, client, cookie, new Date());
      if (outcome.kind === 'too-soon') return refusedAs(429, t('too-soon', { seconds: outcome.seconds }));
      if (outcome.kind === 'unfit') return problem('next', t(`problems.password-${outcome.problem}`));
      if (outcome.kind === 'wrong') return problem('current', words('password.current-wrong'));
      await setCookies(outcome.cookies);
      return { kind: 'done', message: words('password.saved') };
    },
  );
}

function problem(field: string, text: string): FormResult {
  return { kind: 'problems', problems: [{ field, text }] };
}
