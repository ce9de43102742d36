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
  const end = response.end;
  response.end = (...given: unknown[]) => {
    if (response.getHeader(NOT_FOUND) === undefined || response.headersSent) {
      return Reflect.apply(end, response, given);
    }
    const page = newVersionPage();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Length', Buffer.byteLength(page));
    response.removeHeader('ETag');
    return Reflect.apply(end, response, [page]);
  };
}

function newVersionPage(): string {
  const parts = Object.entries(LANG).map(([locale, lang]) => {
    const words = messagesFor(locale as Locale).forms;
    return `<section lang="${lang}"><h1>${words['new-version-title']}</h1><p>${words['new-version-back']}</p></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>1823</title><main>${parts.join('')}</main></html>`;
}
