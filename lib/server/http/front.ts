import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageAnswer } from '../page-status';
import { cleanRequest } from './clean-request';
import { trustOf } from './client-address';
import { bodyWithin } from './count-body';
import { guardResponse } from './guard-response';
import { type Asked, inspect } from './inspect';
import { explainNewVersion } from './new-version';
import { withPageAnswer } from './page-answer';
import { isApi, isOpenData, pathOf, takesFiles } from './path';
import { failed, type Refusal, refusalBody, tooLarge } from './refusal';
import { contentSecurityPolicy, securityHeaders } from './security-headers';
import { siteOf } from './site';
import { staticFiles } from './static-files';

/** What the server around the application needs to know. */
export type FrontOptions = {
  readonly appUrl: string | null;
  /** On which it listens: decides the names it answers to when there is no appUrl. */
  readonly port: number;
  readonly trustedProxies: readonly string[];
  /** Bytes. */
  readonly maxUploadBytes: number;
  readonly dev: boolean;
  readonly publicFolder: string;
};

/** What makes the answers: Next.js, or a plain handler in tests. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The most that a page's form may send; below what Next.js takes, whose refusal would be no clear answer. */
const FORM_BYTES = 1_000_000;

/** How long the rest of a refused body is read, so that the client gets to see the refusal; milliseconds. */
const lingering = 10_000;

/**
 * Makes what stands in front of the application: nothing reaches it that a client must not say or do, and every response,
 * its own included, carries the constant headers.
 *
 * @param isDraining whether the server is on its way out
 */
export function frontOf(options: FrontOptions, isDraining: () => boolean) {
  const site = siteOf(options.appUrl, options.port);
  const isTrusted = trustOf(options.trustedProxies);
  const isStatic = staticFiles(options.publicFolder);
  const headers = (nonce: string) => securityHeaders(nonce, { https: site.https, dev: options.dev });

  async function handle(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const answer: PageAnswer = {};
    const path = pathOf(request.url ?? '');
    const isPublic = isStatic(path) || isOpenData(path);
    guardResponse(response, { always: headers(nonce), isPublic, answer, isDraining });
    const asked = cleanRequest(request, isTrusted);
    explainNewVersion(request, response);
    const refusal = await refusalOf(request, response, asked);
    if (refusal !== null) return refuse(request, response, refusal, isApi(path));
    // Next.js redirects what asks for a page's parts without naming them; the API never redirects.
    if (isApi(path)) delete request.headers['rsc'];
    request.headers['x-kpi-url'] = asked.url;
    request.headers['x-forwarded-proto'] = site.https ? 'https' : 'http';
    // From here Next.js takes the nonce for its own scripts.
    request.headers['content-security-policy'] = contentSecurityPolicy(nonce, options.dev);
    try {
      await withPageAnswer(answer, () => handler(request, response));
    } catch (error) {
      // A client that went away needs no answer, and is no fault of ours.
      if (request.destroyed && !request.complete) return;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (response.headersSent) response.destroy();
      else refuse(request, response, failed, isApi(path));
    }
  }

  async function refusalOf(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
  ): Promise<Refusal | null> {
    const path = pathOf(asked.url);
    const limit =
      isApi(path) || takesFiles(path) ? options.maxUploadBytes : Math.min(options.maxUploadBytes, FORM_BYTES);
    const refusal = inspect(asked, site, limit);
    if (refusal !== null) return refusal;
    if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue();
    if (request.headers['transfer-encoding'] === undefined) return null;
    return (await bodyWithin(request, limit)) ? null : tooLarge(limit);
  }

  return { handle, site, headers: () => headers(randomBytes(16).toString('base64')), isTrusted };
}

/** What {@link frontOf} makes. */
export type Front = ReturnType<typeof frontOf>;

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal, api: boolean): void {
  const { type, text } = refusalBody(refusal, api);
  response.writeHead(refusal.status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(text),
    ...refusal.headers,
  });
  response.end(text);
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.complete || request.socket.destroy(), lingering).unref();
}
