import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { recordDenied } from '@/lib/data/audit/record-denied';
import { reportFailure } from '@/lib/data/report-failure';
import { isUnavailable } from '@/lib/data/unavailable';
import { sessionHere } from '@/lib/request/who';
import { getTextsOf } from '@/lib/request/words';
import { ThreadCrowded } from '@/lib/threads/thread';

/** A file to be taken away, or why not, in the reader's words. */
export type Answered =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly type: string;
      readonly body: string | Uint8Array;
    }
  | { readonly kind: 'refused'; readonly status: 400 | 404; readonly text: string };

export const CSV_TYPE = 'text/csv; charset=utf-8';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers somebody signed in with a file; who may not have it is told so in words, without a way round. */
export async function answerFile(make: (person: Person) => Promise<Answered>): Promise<Response> {
  const t = await getTextsOf('forms');
  try {
    const session = await sessionHere();
    if (session === null) return said(401, t('signed-out'));
    if (session.needsSecondFactor) return said(403, t('second-factor-first'));
    const made = await make(session.person);
    return made.kind === 'refused' ? said(made.status, made.text) : file(made);
  } catch (thrown) {
    const error = await recordDenied(thrown, new Date());
    if (error instanceof Forbidden) return said(403, t('forbidden'));
    if (error instanceof ThreadCrowded) return said(503, t('files-crowded'), { 'Retry-After': '5' });
    if (isUnavailable(error)) return said(503, t('unavailable'), { 'Retry-After': '5' });
    reportFailure(error);
    return said(500, t('failed'));
  }
}

function file({ name, type, body }: Answered & { kind: 'file' }): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

function said(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' };
  return new Response(`${text}\n`, { status, headers: { ...type, ...headers } });
}
