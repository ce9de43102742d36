'use server';
import { z } from 'zod';
import { endSecondFactor, renewBackupCodes } from '@/lib/auth/second-factor';
import { passwordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { setCookies } from '@/lib/request/set-cookies';
import { getTextsOf } from '@/lib/request/words';
import { factorRefused, factorStep } from './_steps/factor-step';

const confirmedForm = z.strictObject({ password: passwordField });

/** Makes ten new backup codes, which are shown once. */
export async function backupCodesAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: confirmedForm, secrets: ['password'] }, async ({ values, t, session }) => {
    const outcome = await renewBackupCodes(await factorStep(session), values.password, new Date());
    if (outcome.kind !== 'done') return factorRefused(outcome, 'password', t);
    const words = await getTextsOf('account');
    const shown = [{ label: words('factor.codes'), value: outcome.backupCodes.join('\n') }];
    return { kind: 'done', message: words('factor.renewed'), shown };
  });
}

/** Turns the second factor off, and leads to where another one is set up. */
export async function factorOffAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: confirmedForm, secrets: ['password'] }, async ({ values, t, session }) => {
    const outcome = await endSecondFactor(await factorStep(session), values.password, new Date());
    if (outcome.kind !== 'done') return factorRefused(outcome, 'password', t);
    await setCookies(outcome.cookies);
    return { kind: 'go', to: '/account/second-factor' };
  });
}
