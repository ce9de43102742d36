import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { idempotencyKey } from '@/lib/api/idempotency-key';
import { parseQuery } from '@/lib/api/parse-query';
import { importQuery } from '@/lib/api/query';
import { readBody } from '@/lib/api/read-body';
import { requireTable } from '@/lib/api/require-table';
import type { KeyedRequest, OnceResult } from '@/lib/data/imports/import-once';
import type { Import, ImportDone, ImportResult, ReadFile } from '@/lib/data/imports/import-types';
import type { FileToRead } from '@/lib/data/imports/read-file';
import { parseEnvironment } from '@/lib/env';
import type { EntryReader } from '@/lib/imports/reading';
import { READ_FOR_MANY } from '@/lib/reading/read-entries';
import { jsonText } from '../../../_endpoint/respond';
import { importAnswer, refusalOf } from './import-answer';

/** How a kind of file is read and imported. */
export type Taking<Row> = {
  /** What revisions say they came from: an upload has no name of its own that could be relied on. */
  readonly source: string;
  readonly read: (reader: EntryReader, file: FileToRead) => Promise<ReadFile<Row>>;
  readonly now: (person: Person, question: Import<Row>, now: Date) => Promise<ImportResult>;
  readonly once: (
    person: Person,
    question: Import<Row> & { readonly dryRun: false },
    request: KeyedRequest,
    now: Date,
  ) => Promise<OnceResult>;
};

/**
 * Takes in a table as drafts, CSV or XLSX, all or nothing; with a key, once.
 *
 * @throws Forbidden; ApiError for everything that can be wrong with the request or the file
 */
export async function takeTable<Row>(
  request: Request,
  person: Person,
  taking: Taking<Row>,
  now: Date,
): Promise<Response> {
  ensureMay(person, 'import-drafts');
  const query = parseQuery(importQuery, new URL(request.url).searchParams);
  const key = idempotencyKey(request.headers);
  const { format, saysUtf8 } = requireTable(request.headers);
  const bytes = await readBody(request, mostBytes());

  // Nobody sees what was made of a file before it is taken, unless that alone is asked.
  const enough = saysUtf8 ? 'said' : query.dryRun === 'true' ? 'likely' : 'marked';
  const toRead = { bytes, name: taking.source, reading: { format, enough } } as const;
  const { warnings, read, ...file } = await taking.read(READ_FOR_MANY, toRead);
  const asked = { ...file, as: 'draft' } as const;
  const answerOf = (done: ImportDone) => JSON.stringify(importAnswer(done, warnings, read));
  const result =
    query.dryRun === 'true'
      ? await taking.now(person, { ...asked, dryRun: true }, now)
      : key === null
        ? await taking.now(person, { ...asked, dryRun: false }, now)
        : await taking.once(person, { ...asked, dryRun: false }, { key, answerOf }, now);
  if (result.kind === 'done') return jsonText(answerOf(result));
  if (result.kind === 'answered') return jsonText(result.answer);
  throw refusalOf(result);
}

function mostBytes(): number {
  return parseEnvironment({ MAX_UPLOAD_BYTES: process.env['MAX_UPLOAD_BYTES'] }).maxUploadBytes;
}
