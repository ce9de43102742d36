'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { HUMAN_ROLES } from '@/lib/access/person';
import { changeRole, disablePerson, enablePerson, resetPerson } from '@/lib/data/people/change-person';
import { loadPeople } from '@/lib/data/people/load-people';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { getTexts, getTextsOf } from '@/lib/request/words';
import { handOver } from '../_components/hand-over';

const id = z.uuid('unfit');
const roleForm = z.strictObject({ id, role: z.enum(HUMAN_ROLES, 'role-unfit') });
const key = z.uuid('unfit');
const accessForm = z.strictObject({ id, key, to: z.enum(['active', 'disabled'], 'choice-unfit') });
const linkForm = z.strictObject({ id, key, status: z.enum(['invited', 'active'], 'unfit') });

/** Gives a person another role. */
export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: roleForm, needs: 'manage-people' },
    async ({ values, session: { person: author } }) => {
      const t = await getTexts();
      await changeRole(author, values.id, values.role, new Date());
      refresh();
      const role = t(`role.${values.role}`);
      const name = (await loadPeople(author)).find((person) => person.id === values.id)?.name ?? '';
      return { kind: 'done', message: t('people.person.role.done', { name, role }) };
    },
  );
}

/** Closes a person's account, or opens it again, with a link to come in by. */
export async function changeAccessAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: accessForm, needs: 'manage-people' },
    async ({ values, session: { person: author } }) => {
      const t = await getTextsOf('people.person');
      const now = new Date();
      if (values.to === 'active') {
        const secret = await enablePerson(author, values.id, now, values.key);
        refresh();
        return handOver(secret, author, (name) => t('enable.done', { name }), now);
      }
      await disablePerson(author, values.id, now);
      refresh();
      const name = (await loadPeople(author)).find((person) => person.id === values.id)?.name ?? '';
      return { kind: 'done', message: t('disable.done', { name }) };
    },
  );
}

/** Makes a new link: for who was invited another invitation, for everybody else a reset. */
export async function newLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: linkForm, needs: 'manage-people' },
    async ({ values, session: { person: author } }) => {
      const t = await getTextsOf('people.person');
      const now = new Date();
      const secret = await resetPerson(author, values.id, now, values);
      refresh();
      const person = (await loadPeople(author)).find((one) => one.id === values.id);
      const done = t(person?.status === 'invited' ? 'renew.done' : 'reset.done');
      return handOver(secret, author, () => done, now);
    },
  );
}
