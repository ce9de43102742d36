import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address';
import type { Asked } from './inspect';
import { dropForbidden } from './request-headers';

/**
 * Takes out of a request what a client must not be able to say, puts in what the application may rely on, and tells what
 * decides whether it may pass. Behind a trusted proxy, `X-Forwarded-Host` and `X-Forwarded-For` count.
 *
 * @param isTrusted whether an address is a proxy's, as TRUSTED_PROXIES
 */
export function cleanRequest(request: IncomingMessage, isTrusted: (address: string) => boolean): Asked {
  const peer = request.socket.remoteAddress ?? '';
  const before = request.headers;
  const forwarded = isTrusted(peer.replace(/^::ffff:/, '')) ? single(before['x-forwarded-host']) : undefined;
  const address = clientAddress(peer, single(before['x-forwarded-for']), isTrusted);
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;

  request.rawHeaders = dropForbidden(request.rawHeaders);
  const kept = new Set(request.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase()));
  for (const name of Object.keys(request.headers)) if (!kept.has(name)) delete request.headers[name];

  const host = forwarded ?? (hosts === 1 ? before.host : undefined);
  request.headers['x-forwarded-for'] = address;
  if (host !== undefined) request.headers.host = host;
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    host,
    origin: request.headers.origin,
    cookie: request.headers.cookie,
    authorization: request.headers.authorization,
    contentLength: request.headers['content-length'],
  };
}

/** Of a header that came several times the last: the one that the nearest proxy added. */
function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.at(-1) : value;
}
