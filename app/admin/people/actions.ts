'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { HUMAN_ROLES } from '@/lib/access/person';
import { invitePerson } from '@/lib/data/people/add-person';
import { emailField, nameField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';
import { handOver } from './_components/hand-over';

const inviteForm = z.strictObject({
  name: nameField,
  email: emailField,
  role: z.enum(HUMAN_ROLES, 'role-unfit'),
  key: z.uuid('unfit'),
});

/** Invites somebody; their link is shown, and mailed where mail is set up. */
export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: inviteForm, needs: 'manage-people' }, async ({ values, session }) => {
    const t = await getTextsOf('people.invite');
    const now = new Date();
    const { secret } = await invitePerson(session.person, values, now, values.key);
    refresh();
    return handOver(secret, session.person, (name) => t('done', { name }), now);
  });
}
