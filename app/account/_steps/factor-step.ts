import { headers } from 'next/headers';
import { clientOf } from '@/lib/auth/client';
import { cookieOf } from '@/lib/auth/cookies';
import type { FactorOutcome, FactorStep } from '@/lib/auth/second-factor';
import type { Session } from '@/lib/data/sign-in/find-session';
import type { FormsTranslator } from '@/lib/messages/forms-translator';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { cookieHeader } from '@/lib/request/set-cookies';
import { getTextsOf } from '@/lib/request/words';

/** What stands behind a step about the second factor of whoever asks. */
export async function factorStep(session: Session): Promise<FactorStep> {
  const cookie = await cookieHeader(cookieOf('session').name);
  return { session, client: clientOf(await headers()), cookie };
}

/** What a step that wasn't taken says: at the field that was wrong, or of the whole form. */
export async function factorRefused(
  outcome: Exclude<FactorOutcome<object>, { kind: 'done' }>,
  field: 'password' | 'code',
  t: FormsTranslator,
): Promise<FormResult> {
  const words = await getTextsOf('account');
  switch (outcome.kind) {
    case 'too-soon':
      return refusedAs(429, t('too-soon', { seconds: outcome.seconds }));
    case 'wrong': {
      const text = field === 'code' ? words('set-up.code-wrong') : t('problems.password-wrong');
      return { kind: 'problems', problems: [{ field, text }] };
    }
    case 'not-begun':
      return refusedAs(409, words('set-up.not-begun'));
    default:
      return refusedAs(409, words(`factor.${outcome.kind}`));
  }
}
