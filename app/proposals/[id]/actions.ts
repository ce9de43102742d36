'use server';
import { z } from 'zod';
import {
  confirmProposal,
  type DecideResult,
  declineProposal,
  withdrawProposal,
} from '@/lib/data/proposals/decide';
import type { FormState } from '@/lib/forms/form-state';
import { reasonField } from '@/lib/forms/reason-field';
import { type FormResult, handleForm, refusedAs } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';

const id = z.string().max(20);

/** Confirms another person's proposal, exactly as it was shown. */
export async function confirmProposalAction(_: FormState, form: FormData): Promise<FormState> {
  const shape = z.strictObject({ id, seen: z.string().length(64) });
  return handleForm(form, { shape, needs: 'propose' }, async ({ values, session }) =>
    answered(values.id, await confirmProposal(session.person, values, new Date())),
  );
}

/** Declines another person's proposal, with a reason. */
export async function declineProposalAction(_: FormState, form: FormData): Promise<FormState> {
  const shape = z.strictObject({ id, reason: reasonField });
  return handleForm(form, { shape, needs: 'propose' }, async ({ values, session }) =>
    answered(values.id, await declineProposal(session.person, values.id, values.reason, new Date())),
  );
}

/** Takes back one's own proposal. */
export async function withdrawProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: z.strictObject({ id }), needs: 'propose' }, async ({ values, session }) =>
    answered(values.id, await withdrawProposal(session.person, values.id, new Date())),
  );
}

async function answered(of: string, result: DecideResult): Promise<FormResult> {
  if (result.kind === 'done') return { kind: 'go', to: `/proposals/${of}` };
  const t = await getTextsOf('proposals.answer');
  return refusedAs(409, t(result.kind));
}
