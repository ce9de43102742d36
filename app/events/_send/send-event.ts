import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { previewEvent } from '@/lib/data/events/preview-event';
import { correctEvent, recordEvent, takeBackEvent } from '@/lib/data/events/record-event';
import {
  type correctionSchema,
  eventContent,
  type eventSchema,
  type takeBackSchema,
} from '@/lib/forms/event-schema';
import { type EventContent, inOrder } from '@/lib/kpi/event-content';
import { previewLines } from '@/lib/overview/events/preview-lines';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';
import type { EventBeside } from '../_components/PreviewPanel.client';

type Result = Promise<FormResult<EventBeside>>;

/** Shows what recording an event would change; where just that was shown, records it. */
export async function sendEvent(person: Person, values: z.infer<typeof eventSchema>, now: Date): Result {
  const content = eventContent(values);
  const shown = await preview(person, { id: null, content, previewed: values.previewed }, now);
  if (shown !== null) return shown;
  const id = await recordEvent(person, content, values.key, now);
  return { kind: 'go', to: `/events/${id}?done=recorded` };
}

/** Shows what correcting an event would change; where just that was shown, corrects it. */
export async function sendCorrection(
  person: Person,
  values: z.infer<typeof correctionSchema>,
  now: Date,
): Result {
  const { event: id, seen, reason, key, previewed } = values;
  const content = eventContent(values);
  const shown = await preview(person, { id, content, previewed }, now);
  if (shown !== null) return shown;
  if (await correctEvent(person, { id, seen, reason, key }, content, now))
    return { kind: 'go', to: `/events/${id}?done=corrected` };
  const t = await getTexts();
  return refusedAs(409, t('events.form.unchanged'));
}

/** Shows what taking an event back would change; where just that was shown, takes it back. */
export async function sendTakeBack(
  person: Person,
  { event: id, seen, reason, key, previewed }: z.infer<typeof takeBackSchema>,
  now: Date,
): Result {
  const shown = await preview(person, { id, content: null, previewed }, now);
  if (shown !== null) return shown;
  await takeBackEvent(person, { id, seen, reason, key }, now);
  return { kind: 'go', to: `/events/${id}?done=back-taken` };
}

/** What saving would change; null where just this was shown before. */
async function preview(
  person: Person,
  { id, content, previewed }: { id: string | null; content: EventContent | null; previewed: string },
  now: Date,
): Promise<FormResult<EventBeside> | null> {
  const changes = await previewEvent(person, id, content, now);
  const [t, locale] = [await getTexts(), await getLocale()];
  const lines = previewLines(t, locale, content, changes);
  // Of what is typed and of what that changes: another's correction meanwhile may make it another one.
  const seen = createHash('sha256')
    .update(JSON.stringify([id, content && inOrder(content), changes]))
    .digest('hex');
  if (seen === previewed) return null;
  const message = t(previewed === '' ? 'events.preview.title' : 'events.preview.again');
  return { kind: 'refused', message, beside: { previewed: seen, lines } };
}
