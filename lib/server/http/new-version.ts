import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@/lib/format/locale';
import { messagesFor } from '@/lib/messages/catalogue';

/** By this Next.js says that a form came from a page of another build. */
const NOT_FOUND = 'x-nextjs-action-not-found';

const LANG: Readonly<Record<Locale, string>> = { en: 'en', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans' };

/**
 * Explains to people, in every language, why a form that an older version of a page sent without JavaScript wasn't taken;
 * Next.js itself answers with three English words. (With JavaScript the page says so itself and keeps what was typed.)
 */
export function explainNewVersion(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST' || request.headers['next-action'] !== undefined) return;
  const [writeHead, write, end] = [response.writeHead, response.write, response.end];
  let page: string | null = null;
  const decide = () => {
    if (page !== null || response.headersSent || response.getHeader(NOT_FOUND) === undefined) return;
    page = newVersionPage();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(page));
    response.removeHeader('ETag');
  };
  // Whatever compresses answers may write the head before it ends them.
  response.writeHead = (...given: unknown[]) => {
    decide();
    return Reflect.apply(writeHead, response, given);
  };
  response.write = (...given: unknown[]) => page !== null || Reflect.apply(write, response, given);
  response.end = (...given: unknown[]) => {
    decide();
    return Reflect.apply(end, response, page === null ? given : [page]);
  };
}

function newVersionPage(): string {
  const parts = Object.entries(LANG).map(([locale, lang]) => {
    const words = messagesFor(locale as Locale).forms;
    return `<section lang="${lang}"><h1>${words['new-version-title']}</h1><p>${words['new-version-back']}</p></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>1823</title><main>${parts.join('')}</main></html>`;
}
