import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { idempotencyKey } from '@/lib/api/idempotency-key';
import { parseQuery } from '@/lib/api/parse-query';
import { importMonthsQuery } from '@/lib/api/query';
import { readBody } from '@/lib/api/read-body';
import { requireCsv } from '@/lib/api/require-csv';
import { importMonths } from '@/lib/data/months/import-months';
import { readMonthsFile } from '@/lib/data/months/import-months-file';
import { importMonthsOnce } from '@/lib/data/months/import-months-once';
import type { ImportDone } from '@/lib/data/months/import-months-types';
import { parseEnvironment } from '@/lib/env';
import { jsonText } from '../../../_endpoint/respond';
import { importAnswer, refusalOf } from './import-answer';

/** What revisions say they came from: an upload has no name of its own that could be relied on. */
const SOURCE = 'POST /api/v1/imports/months';

/**
 * Takes in a CSV file of months as drafts, all or nothing; with a key, once.
 *
 * @throws Forbidden; ApiError for everything that can be wrong with the request or the file
 */
export async function takeMonths(request: Request, person: Person, now: Date): Promise<Response> {
  ensureMay(person, 'import-drafts');
  const query = parseQuery(importMonthsQuery, new URL(request.url).searchParams);
  const key = idempotencyKey(request.headers);
  requireCsv(request.headers);
  const bytes = await readBody(request, mostBytes());

  const { warnings, ...read } = readMonthsFile(bytes, SOURCE);
  const asked = { ...read, as: 'draft' } as const;
  const answerOf = (done: ImportDone) => JSON.stringify(importAnswer(done, warnings));
  const result =
    query.dryRun === 'true'
      ? await importMonths(person, { ...asked, dryRun: true }, now)
      : key === null
        ? await importMonths(person, { ...asked, dryRun: false }, now)
        : await importMonthsOnce(person, { ...asked, dryRun: false }, { key, answerOf }, now);
  if (result.kind === 'done') return jsonText(answerOf(result));
  if (result.kind === 'answered') return jsonText(result.answer);
  throw refusalOf(result);
}

function mostBytes(): number {
  return parseEnvironment({ MAX_UPLOAD_BYTES: process.env['MAX_UPLOAD_BYTES'] }).maxUploadBytes;
}
