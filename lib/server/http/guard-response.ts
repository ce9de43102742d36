import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { PageAnswer } from '../page-status';

/** What decides the last word on a response's head. */
export type Guard = {
  /** Headers that every response has, whatever the application says. */
  readonly always: Readonly<Record<string, string>>;
  /** Whether it is alike for everybody, so that caches may keep it when it succeeds: static files and open data. */
  readonly isPublic: boolean;
  /** What the page said of its own answer. */
  readonly answer: PageAnswer;
  readonly isDraining: () => boolean;
};

const POLICY = 'Content-Security-Policy';

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[];

/**
 * Has the last word on a response's status and headers, at the moment when its head is written: the constant headers
 * stand, nothing but what is alike for everybody is kept by caches, and a page's own status takes the place of 200.
 */
export function guardResponse(response: ServerResponse, guard: Guard): void {
  const { 'Cache-Control': notKept = 'no-store', ...constant } = guard.always;
  const write = response.writeHead;
  response.writeHead = (status: number, message?: string | Head, headers?: Head) => {
    setAll(response, typeof message === 'object' ? message : headers);
    const own = String(response.getHeader(POLICY) ?? '');
    for (const [name, value] of Object.entries(constant)) response.setHeader(name, value);
    // Stricter than the site's: a page that is whole in itself and may load nothing.
    if (own.startsWith("default-src 'none'")) response.setHeader(POLICY, own);
    const kept = guard.isPublic && (status < 300 || status === 304);
    if (!kept) response.setHeader('Cache-Control', notKept);
    if (guard.isDraining()) response.setHeader('Connection', 'close');
    return write.call(response, ownStatus(response, status, guard.answer));
  };
}

/**
 * A page's own status, with its headers set, where the response is a page, or the answer to one of its forms, that went well
 * otherwise.
 */
function ownStatus(response: ServerResponse, status: number, answer: PageAnswer): number {
  const type = String(response.getHeader('content-type'));
  const isForm = response.req.method === 'POST' && type.startsWith('text/x-component');
  const isPage = isForm || type.startsWith('text/html');
  if (status !== 200 || answer.status === undefined || !isPage) return status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  return answer.status;
}

/** Node takes the headers of writeHead as an object or as a list of names and values by turns. */
function setAll(response: ServerResponse, headers: Head | undefined): void {
  if (headers === undefined) return;
  const entries = Array.isArray(headers)
    ? headers.flatMap((name, at) => (at % 2 === 0 ? [[String(name), headers[at + 1]] as const] : []))
    : Object.entries(headers);
  for (const [name, value] of entries) if (value !== undefined) response.setHeader(name, value);
}
