'use server';
import type { FormState } from '@/lib/forms/form-state';
import { commentaryFieldsIn, commentarySchema, issueSchema } from '@/lib/forms/report-schema';
import { handleForm } from '@/lib/request/handle-form';
import { sendCommentary } from './_send/send-commentary';
import { sendIssue } from './_send/send-issue';

/** Keeps what is said of the pledges. */
export async function commentaryAction(_: FormState, form: FormData): Promise<FormState> {
  const fields = commentaryFieldsIn(form instanceof FormData ? form.keys() : []);
  const shape = commentarySchema(fields);
  return handleForm(form, { shape, needs: 'issue-report' }, ({ values, session }) =>
    sendCommentary(session.person, values, fields, new Date()),
  );
}

/** Issues a report. */
export async function issueAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: issueSchema, needs: 'issue-report' }, ({ values, session }) =>
    sendIssue(session.person, values, new Date()),
  );
}
