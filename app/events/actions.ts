'use server';
import { correctionSchema, eventSchema, takeBackSchema } from '@/lib/forms/event-schema';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import type { EventBeside } from './_components/PreviewPanel.client';
import { sendCorrection, sendEvent, sendTakeBack } from './_send/send-event';

/** Shows what recording an event would change, and records what was shown. */
export async function recordEventAction(
  _: FormState<EventBeside>,
  form: FormData,
): Promise<FormState<EventBeside>> {
  return handleForm(form, { shape: eventSchema, needs: 'record-event' }, ({ values, session }) =>
    sendEvent(session.person, values, new Date()),
  );
}

/** The same of what is said of an event that is there. */
export async function correctEventAction(
  _: FormState<EventBeside>,
  form: FormData,
): Promise<FormState<EventBeside>> {
  return handleForm(form, { shape: correctionSchema, needs: 'record-event' }, ({ values, session }) =>
    sendCorrection(session.person, values, new Date()),
  );
}

/** Shows what taking an event back would change, and takes back what was shown. */
export async function takeBackEventAction(
  _: FormState<EventBeside>,
  form: FormData,
): Promise<FormState<EventBeside>> {
  return handleForm(form, { shape: takeBackSchema, needs: 'record-event' }, ({ values, session }) =>
    sendTakeBack(session.person, values, new Date()),
  );
}
