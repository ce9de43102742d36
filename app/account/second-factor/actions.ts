'use server';
import { z } from 'zod';
import { beginSecondFactor, confirmSecondFactor } from '@/lib/auth/second-factor';
import { codeField, passwordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { readSetUp } from '@/lib/forms/second-factor-set-up';
import { handleForm } from '@/lib/request/handle-form';
import { setCookies } from '@/lib/request/set-cookies';
import { getTextsOf } from '@/lib/request/words';
import { factorRefused, factorStep } from '../_steps/factor-step';
import { shownSetUp } from '../_steps/shown-set-up';

/** The first step: the password is right, and secret and backup codes are shown. */
export async function beginAction(_: FormState, form: FormData): Promise<FormState> {
  const shape = z.strictObject({ password: passwordField });
  return handleForm(
    form,
    { shape, secrets: ['password'], settingUp: true },
    async ({ values, t, session }) => {
      const outcome = await beginSecondFactor(await factorStep(session), values.password, new Date());
      if (outcome.kind !== 'done') return factorRefused(outcome, 'password', t);
      const message = (await getTextsOf('account'))('set-up.begun');
      return { kind: 'done', message, shown: await shownSetUp(outcome) };
    },
  );
}

const confirmForm = z.strictObject({
  code: codeField,
  // Carried along for showing it again, see below; nothing is decided by it.
  uri: z.string('unfit').optional(),
  codes: z.string('unfit').optional(),
});

/** The second step: a code of the app. After a slip what was shown still stands there, without JavaScript too. */
export async function confirmAction(_: FormState, form: FormData): Promise<FormState> {
  const secrets = ['code', 'uri', 'codes'];
  const state = await handleForm(
    form,
    { shape: confirmForm, secrets, settingUp: true },
    async ({ values, t, session }) => {
      const outcome = await confirmSecondFactor(await factorStep(session), values.code, new Date());
      if (outcome.kind !== 'done') return factorRefused(outcome, 'code', t);
      await setCookies(outcome.cookies);
      return { kind: 'go', to: '/' };
    },
  );
  const setUp = state.kind === 'done' ? null : readSetUp(form);
  return setUp === null ? state : { ...state, shown: await shownSetUp(setUp) };
}
