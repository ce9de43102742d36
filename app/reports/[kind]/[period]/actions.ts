'use server';
import type { FormState } from '@/lib/forms/form-state';
import { commentarySchema, issueSchema } from '@/lib/forms/report-schema';
import { handleForm } from '@/lib/request/handle-form';
import { sendCommentary } from './_send/send-commentary';
import { sendIssue } from './_send/send-issue';

/** Keeps what is said of one pledge. */
export async function commentaryAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: commentarySchema, needs: 'issue-report' }, ({ values, session }) =>
    sendCommentary(session.person, values, new Date()),
  );
}

/** Issues a report. */
export async function issueAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: issueSchema, needs: 'issue-report' }, ({ values, session }) =>
    sendIssue(session.person, values, new Date()),
  );
}
