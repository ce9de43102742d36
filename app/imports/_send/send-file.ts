import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { keepPendingFile } from '@/lib/data/imports/pending-files';
import type { uploadSchema } from '@/lib/forms/import-schema';
import { fileName, namedAs } from '@/lib/imports/file-name';
import { looksLikeWorkbook } from '@/lib/imports/read-file';
import type { FormResult } from '@/lib/request/handle-form';
import { getTextsOf } from '@/lib/request/words';

/** Keeps a file that came by the form: one whose name says what it is, and which is that. */
export async function sendFile(
  person: Person,
  { kind, file }: z.infer<typeof uploadSchema>,
  now: Date,
): Promise<FormResult> {
  const name = fileName(file.name);
  const named = namedAs(name);
  if (named === null) return wrong('file-kind');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (looksLikeWorkbook(bytes) !== (named === 'xlsx')) return wrong('file-not-as-named');
  const id = await keepPendingFile(person, { kind, name, bytes }, now);
  return { kind: 'go', to: `/imports/${id}` };
}

async function wrong(code: 'file-kind' | 'file-not-as-named'): Promise<FormResult> {
  const t = await getTextsOf('forms');
  return { kind: 'problems', problems: [{ field: 'file', text: t(`problems.${code}`) }] };
}
