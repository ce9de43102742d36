'use server';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { clientOf } from '@/lib/auth/client';
import { cookieOf, tokenOfCookie } from '@/lib/auth/cookies';
import { signIn } from '@/lib/auth/sign-in';
import { signInWithCode } from '@/lib/auth/sign-in-with-code';
import { codeField, passwordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { nextPage } from '@/lib/forms/next-page';
import { handleOpenForm, refusedAs } from '@/lib/request/handle-form';
import { setCookies } from '@/lib/request/set-cookies';
import { getTextsOf } from '@/lib/request/words';

const signInForm = z.strictObject({
  // Any text: what is no e-mail address is simply nobody's.
  email: z.string('email-missing').trim().min(1, 'email-missing').max(254, 'email-unfit'),
  password: passwordField,
  next: z.string().max(2000).optional(),
});

/** The first step of signing in: e-mail address and password. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return handleOpenForm(form, { shape: signInForm, secrets: ['password'] }, async ({ values, t }) => {
    const words = await getTextsOf('signIn');
    const before = tokenOfCookie((await cookies()).get(cookieOf('session').name)?.value);
    const outcome = await signIn(values, clientOf(await headers()), before, new Date());
    if (outcome.kind === 'too-soon') return refusedAs(429, t('too-soon', { seconds: outcome.seconds }));
    if (outcome.kind === 'wrong' || outcome.kind === 'disabled') return refusedAs(401, words(outcome.kind));
    await setCookies(outcome.cookies);
    const next = nextPage(values.next);
    const to = outcome.kind === 'in' ? next : `/sign-in/code?next=${encodeURIComponent(next)}`;
    return { kind: 'go', to };
  });
}

const codeForm = z.strictObject({ code: codeField, next: z.string().max(2000).optional() });

/** The second step, for who has a second factor. */
export async function codeAction(_: FormState, form: FormData): Promise<FormState> {
  return handleOpenForm(form, { shape: codeForm, secrets: ['code'] }, async ({ values, t }) => {
    const words = await getTextsOf('signIn');
    const pending = (await cookies()).get(cookieOf('second-factor').name)?.value;
    const outcome = await signInWithCode(values.code, pending, clientOf(await headers()), new Date());
    if (outcome.kind === 'too-soon') return refusedAs(429, t('too-soon', { seconds: outcome.seconds }));
    if (outcome.kind === 'disabled') return refusedAs(401, words('disabled'));
    if (outcome.kind === 'begin-again') return refusedAs(401, words('code.begin-again'));
    if (outcome.kind !== 'in') return refusedAs(401, words('code.wrong'));
    await setCookies(outcome.cookies);
    return { kind: 'go', to: nextPage(values.next) };
  });
}
