'use server';
import type { FormState } from '@/lib/forms/form-state';
import { ledgerFormOf, ledgerSchema } from '@/lib/forms/ledger-schema';
import { handleForm } from '@/lib/request/handle-form';
import { sendLedger } from './_send/send-ledger';

/** Proposes what a form says; what it would change is shown on the proposal's own page. */
export async function proposeLedgerAction(_: FormState, form: FormData): Promise<FormState> {
  // Whoever calls the action by hand may send anything in the form's place; any form of ours then refuses it.
  const what = ledgerFormOf(form instanceof FormData ? form.get('form') : null) ?? 'setting';
  return handleForm(form, { shape: ledgerSchema(what), needs: 'propose' }, ({ values, session }) =>
    sendLedger(session.person, what, values, new Date()),
  );
}
