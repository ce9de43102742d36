'use server';
import { dropDraft } from '@/lib/data/returns/draft';
import type { FormState } from '@/lib/forms/form-state';
import { decisionSchema, dropSchema, reasonSchema, returnSchema } from '@/lib/forms/return-schema';
import { handleForm } from '@/lib/request/handle-form';
import type { ReturnBeside } from './_send/beside';
import { keepTyped } from './_send/keep-typed';
import { sendDecision } from './_send/send-decision';
import { sendReturn } from './_send/send-return';

/** Saves the month's counts, or submits them. */
export async function returnAction(
  _: FormState<ReturnBeside>,
  form: FormData,
): Promise<FormState<ReturnBeside>> {
  return handleForm(form, { shape: returnSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendReturn(session.person, values, new Date()),
  );
}

/** Keeps what is typed while it is typed, and says what the counts say. */
export async function keepReturnAction(
  _: FormState<ReturnBeside>,
  form: FormData,
): Promise<FormState<ReturnBeside>> {
  return handleForm(form, { shape: returnSchema, needs: 'enter-month' }, ({ values, session }) =>
    keepTyped(session.person, values, new Date()),
  );
}

/** Throws away what was typed and not saved. */
export async function dropDraftAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: dropSchema, needs: 'enter-month' }, async ({ values, session }) => {
    await dropDraft(session.person, values.month);
    return { kind: 'go', to: `/returns/${values.month}` };
  });
}

/** Approves or withdraws what is submitted. */
export async function decideReturnAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: decisionSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendDecision(session.person, values, new Date()),
  );
}

/** Returns what is submitted, or opens what is approved, for a reason. */
export async function reasonReturnAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: reasonSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendDecision(session.person, values, new Date()),
  );
}
