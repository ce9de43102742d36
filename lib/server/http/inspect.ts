import { isApi, isPlainPath, isWatched, pathOf } from './path';
import { badRequest, methodNotAllowed, notFound, type Refusal, tooLarge } from './refusal';
import type { Site } from './site';

/** What of a request decides whether it may reach the application. */
export type Asked = {
  readonly method: string;
  /** As in the request line. */
  readonly url: string;
  /** The host the client meant; undefined where it named none, or several. */
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
  readonly contentLength: string | undefined;
};

const reading = ['GET', 'HEAD', 'OPTIONS'];
const changing = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** A page is read, and its forms are sent; the API's addresses each say what they answer. */
const pageMethods = ['GET', 'HEAD', 'POST'];
const apiMethods = [...reading, ...changing];

/**
 * Decides whether a request may reach the application.
 *
 * @param site where the server is meant to be reached
 * @param limit of a body, bytes
 * @returns why not, or null
 */
export function inspect(asked: Asked, site: Site, limit: number): Refusal | null {
  const path = pathOf(asked.url);
  const methods = isApi(path) ? apiMethods : pageMethods;
  if (!methods.includes(asked.method)) return methodNotAllowed(methods.join(', '));
  if (asked.host === undefined || !asked.url.startsWith('/')) return badRequest;
  if (!isMeantForUs(asked, site, path)) {
    return { status: 421, code: 'bad-request', message: 'This server does not answer under that name.' };
  }
  if (!isPlainPath(path)) return notFound;
  if (!hasRightOrigin(asked, site, path)) {
    return { status: 403, code: 'forbidden', message: 'The request came from another site.' };
  }
  if (asked.contentLength !== undefined && Number(asked.contentLength) > limit) return tooLarge(limit);
  return null;
}

/** Those who watch over the server ask `/healthz` by its bare address; nothing there depends on the name. */
function isMeantForUs({ host = '', method }: Asked, site: Site, path: string): boolean {
  return site.hosts.includes(host.toLowerCase()) || (isWatched(path) && reading.includes(method));
}

/**
 * A request that changes something has to come from a page of this site: browsers say so themselves, and a page of
 * another site can't forge it. A program with a token and no cookie has no origin; no other site can send its token.
 */
function hasRightOrigin(asked: Asked, site: Site, path: string): boolean {
  if (!changing.includes(asked.method)) return true;
  const bearsCookie = asked.cookie !== undefined && asked.authorization === undefined;
  if (isApi(path) && !bearsCookie) return true;
  return asked.origin !== undefined && site.origins.includes(asked.origin);
}
