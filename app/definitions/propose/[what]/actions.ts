'use server';
import type { FormState } from '@/lib/forms/form-state';
import { ledgerFormOf, ledgerSchema } from '@/lib/forms/ledger-schema';
import type { EffectsInWords } from '@/lib/overview/definitions/effects-in-words';
import { handleForm } from '@/lib/request/handle-form';
import { sendLedger } from './_send/send-ledger';

/** Proposes what a form says, or shows what it would change. */
export async function proposeLedgerAction(
  _: FormState<EffectsInWords>,
  form: FormData,
): Promise<FormState<EffectsInWords>> {
  // Whoever calls the action by hand may send anything in the form's place; any form of ours then refuses it.
  const what = ledgerFormOf(form instanceof FormData ? form.get('form') : null) ?? 'setting';
  return handleForm(form, { shape: ledgerSchema(what), needs: 'propose' }, ({ values, session }) =>
    sendLedger(session.person, what, values, new Date()),
  );
}
