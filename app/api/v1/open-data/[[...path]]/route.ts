import { createHash } from 'node:crypto';
import { PUBLIC } from '@/lib/access/person';
import { loadOpenFile, loadOpenIndex } from '@/lib/data/open-data/load-open-data';
import { isNotModified } from '@/lib/reports/open-data/not-modified';
import { openAddress } from '@/lib/reports/open-data/open-address';
import { openIndex } from '@/lib/reports/open-data/open-index';
import { openly } from '../../../_endpoint/openly';

/** How long caches may keep a vintage's file, which never changes, and what may be another tomorrow; seconds. */
const [LONG, SHORT] = [3600, 300];

/**
 * Open data: read by anybody without signing in once an administrator turned them on. Until then, and where there is no
 * such file, the answer is that of an address that there isn't.
 */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = openly(async (request) => {
  const { pathname, search } = new URL(request.url);
  const address = search === '' ? openAddress(pathname) : null;
  const now = new Date();
  if (address?.kind === 'index') {
    const vintages = await loadOpenIndex(PUBLIC, now);
    if (vintages === null) return null;
    const bytes = new TextEncoder().encode(`${JSON.stringify(openIndex(vintages), null, 1)}\n`);
    const tag = createHash('sha256').update(bytes).digest('hex');
    return answer(request, { bytes, tag, type: 'application/json; charset=utf-8', seconds: SHORT });
  }
  const file = address && (await loadOpenFile(PUBLIC, address.vintage, address.name, now));
  if (!file) return null;
  const seconds = address.vintage === 'latest' ? SHORT : LONG;
  return answer(request, { bytes: file.bytes, tag: file.sha256, type: file.mediaType, seconds });
});

function answer(
  request: Request,
  file: {
    readonly bytes: Uint8Array;
    readonly tag: string;
    readonly type: string;
    readonly seconds: number;
  },
): Response {
  const tag = `"${file.tag}"`;
  const headers = {
    ETag: tag,
    'Cache-Control': `public, max-age=${file.seconds}`,
    // Nothing here is anybody's own, so pages of other sites may read it too.
    'Access-Control-Allow-Origin': '*',
  };
  if (isNotModified(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...headers, 'Content-Type': file.type, 'Content-Length': String(file.bytes.length) },
  });
}
