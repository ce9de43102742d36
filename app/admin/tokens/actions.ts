'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { TOKEN_ROLES } from '@/lib/access/person';
import { Refused } from '@/lib/data/people/refused';
import { makeToken, revokeToken } from '@/lib/data/people/tokens';
import { parseWholeNumber } from '@/lib/exact/whole-number';
import { nameField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm, refusedAs } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';
import { examplesOf } from './_components/examples';

const makeForm = z.strictObject({
  name: nameField,
  role: z.enum(TOKEN_ROLES, 'role-unfit'),
  days: z
    .string('days-unfit')
    .trim()
    .transform((text) => parseWholeNumber(text, 366n))
    .refine((read) => read.kind === 'whole' && read.value >= 1, 'days-unfit'),
  key: z.uuid('unfit'),
});

/** Makes a token, and shows it this once. */
export async function makeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: makeForm, needs: 'manage-tokens' }, async ({ values, session }) => {
    const { name, role } = values;
    const days = values.days.kind === 'whole' ? values.days.value : 0;
    const token = await makeToken(session.person, { name, role, days }, new Date(), values.key);
    const words = await getTextsOf('tokens');
    // The table of the page shows it too.
    refresh();
    const shown = [{ label: words('shown-token'), value: token }, ...examplesOf(words, role, token)];
    return { kind: 'done', message: words('made', { name, days }), shown };
  });
}

const revokeForm = z.strictObject({ id: z.guid('unfit') });

/** Revokes a token. */
export async function revokeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: revokeForm, needs: 'manage-tokens' },
    async ({ values: { id }, session }) => {
      try {
        await revokeToken(session.person, id, new Date());
      } catch (error) {
        if (!(error instanceof Refused && error.code === 'unknown-person')) throw error;
        return refusedAs(409, (await getTextsOf('tokens'))('unknown'));
      }
      return { kind: 'go', to: `/admin/tokens?revoke=${id}` };
    },
  );
}
