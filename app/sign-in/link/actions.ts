'use server';
import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { clientOf } from '@/lib/auth/client';
import { cookieOf, tokenOfCookie } from '@/lib/auth/cookies';
import { arrive } from '@/lib/auth/take-link';
import { emailField, nameField, newPasswordField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { handleOpenForm } from '@/lib/request/handle-form';
import { setCookies } from '@/lib/request/set-cookies';

const linkForm = z.strictObject({
  link: z.string().max(100),
  name: nameField,
  // Only the first administrator says it; everybody else's stands in their invitation.
  email: emailField.optional(),
  password: newPasswordField,
  again: newPasswordField,
});

/** Takes a link: name and password are kept, and the person is signed in. */
export async function takeLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return handleOpenForm(
    form,
    { shape: linkForm, secrets: ['password', 'again', 'link'] },
    async ({ values, t }) => {
      const { link, name, email = '', password, again } = values;
      if (password !== again) {
        return { kind: 'problems', problems: [{ field: 'again', text: t('problems.password-differs') }] };
      }
      const before = tokenOfCookie((await cookies()).get(cookieOf('session').name)?.value);
      const outcome = await arrive(
        link,
        { name, email, password },
        clientOf(await headers()),
        before,
        new Date(),
      );
      if (outcome.kind === 'unfit') {
        return {
          kind: 'problems',
          problems: [{ field: 'password', text: t(`problems.password-${outcome.problem}`) }],
        };
      }
      // The link is used up and the password stands: what is left to do is to sign in with it.
      if (outcome.kind === 'taken') return { kind: 'go', to: '/sign-in?taken=1' };
      await setCookies(outcome.cookies);
      return { kind: 'go', to: '/' };
    },
  );
}
