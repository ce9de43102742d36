'use server';
import { entriesSchema, listSchema } from '@/lib/forms/department-entries';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { sendEntries } from './_send/send-entries';
import { sendList } from './_send/send-list';

/** Proposes departments that were typed, or says what they would change. */
export async function proposeDepartmentsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: entriesSchema, needs: 'propose' }, ({ values, session }) =>
    sendEntries(session.person, values, new Date()),
  );
}

/** Proposes the departments of a file. */
export async function proposeListAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: listSchema, needs: 'propose' }, ({ values, session }) =>
    sendList(session.person, values, new Date()),
  );
}
