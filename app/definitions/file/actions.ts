'use server';
import type { FormState } from '@/lib/forms/form-state';
import { ledgerFileSchema } from '@/lib/forms/ledger-schema';
import { handleForm } from '@/lib/request/handle-form';
import { sendFile } from './_send/send-file';

/** Proposes everything in a file that is different from what holds. */
export async function proposeFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: ledgerFileSchema, needs: 'propose' }, ({ values, session }) =>
    sendFile(session.person, values, new Date()),
  );
}
