import { z } from 'zod';

/** Letters, marks, digits and signs, spaces between; nothing that steers the text around it or can't be seen. */
const PLAIN = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]*$/u;

/** What somebody is called. Messages are keys of `forms.problems`. */
export const nameField = z
  .string('name-missing')
  .trim()
  .min(1, 'name-missing')
  .max(100, 'name-too-long')
  .regex(PLAIN, 'name-unfit');

/** An e-mail address, in lower case. */
export const emailField = z
  .string('email-missing')
  .trim()
  .min(1, 'email-missing')
  .max(254, 'email-unfit')
  .pipe(z.email('email-unfit'))
  .transform((text) => text.toLowerCase());

/** A password that is only looked at: whatever was typed, up to what could never be right. */
export const passwordField = z
  .string('password-missing')
  .min(1, 'password-missing')
  .max(1000, 'password-wrong');

/** A password that is chosen; what makes a good one is asked by `lib/access/password-rule.ts`. */
export const newPasswordField = z
  .string('password-missing')
  .min(1, 'password-missing')
  .max(1000, 'password-too-long');

/** A one-time code. */
export const codeField = z.string('code-missing').trim().min(1, 'code-missing').max(40, 'code-wrong');
