'use server';
import { discardPendingFile } from '@/lib/data/imports/pending-files';
import type { FormState } from '@/lib/forms/form-state';
import { discardSchema, takeSchema, uploadSchema } from '@/lib/forms/import-schema';
import { handleForm } from '@/lib/request/handle-form';
import { sendFile } from './_send/send-file';
import { sendTake } from './_send/send-take';

/** Keeps a file to be looked at; on to what it would change. */
export async function lookAtFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: uploadSchema, needs: 'import-drafts' }, ({ values, session }) =>
    sendFile(session.person, values, new Date()),
  );
}

/** Imports a file that was looked at, as drafts. */
export async function takePendingFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: takeSchema, needs: 'import-drafts' }, ({ values, session }) =>
    sendTake(session.person, values, new Date()),
  );
}

/** Throws a file away that was looked at. */
export async function discardPendingFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: discardSchema, needs: 'import-drafts' }, async ({ values, session }) => {
    await discardPendingFile(session.person, values.id);
    return { kind: 'go', to: '/imports' };
  });
}
