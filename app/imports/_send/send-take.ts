import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { takePendingFile } from '@/lib/data/imports/take-pending-file';
import type { takeSchema } from '@/lib/forms/import-schema';
import { READ_FOR_MANY } from '@/lib/reading/read-entries';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';

/** Imports a file as it was seen. Where something else would change by now, that is shown first. */
export async function sendTake(
  person: Person,
  { id, seen }: z.infer<typeof takeSchema>,
  now: Date,
): Promise<FormResult> {
  const { kind } = await takePendingFile(person, id, seen, READ_FOR_MANY, now);
  if (kind === 'taken') return { kind: 'go', to: `/imports/${id}` };
  if (kind !== 'gone') return { kind: 'go', to: `/imports/${id}?changed=1` };
  return refusedAs(409, (await getTextsOf('files'))('look.gone'));
}
