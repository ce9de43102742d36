import { Forbidden } from '@/lib/access/may';
import { recordDenied } from '@/lib/data/audit/record-denied';
import { loadBookFile } from '@/lib/data/books/load-book-file';
import { reportFailure } from '@/lib/data/report-failure';
import { isUnavailable } from '@/lib/data/unavailable';
import { sessionHere } from '@/lib/request/who';
import { getTextsOf } from '@/lib/request/words';

type Context = { params: Promise<{ book: string }> };

/** A held book as its file, in the form in which books are imported. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const t = await getTextsOf('forms');
  try {
    const session = await sessionHere();
    if (session === null) return said(401, t('signed-out'));
    if (session.needsSecondFactor) return said(403, t('second-factor-first'));
    const file = await loadBookFile(session.person, (await params).book);
    if (file === null) return said(404, (await getTextsOf('error'))('not-found-title'));
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="book-${file.book}.json"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (thrown) {
    const error = await recordDenied(thrown, new Date());
    if (error instanceof Forbidden) return said(403, t('forbidden'));
    if (isUnavailable(error)) return said(503, t('unavailable'));
    reportFailure(error);
    return said(500, t('failed'));
  }
}

function said(status: number, text: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' };
  return new Response(`${text}\n`, { status, headers });
}
