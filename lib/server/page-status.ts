import type { AsyncLocalStorage } from 'node:async_hooks';

/** What a page may say of its own answer; the server around Next applies it (lib/server/http). */
export type PageAnswer = { status?: number; headers?: Readonly<Record<string, string>> };

const KEY = Symbol.for('kpi.response');

/**
 * Sets the status of the page being made, such as 400 or 503, which a server component otherwise can't. Outside our
 * own server (a bare `next dev`) it does nothing.
 */
export function setPageStatus(status: number, headers: Readonly<Record<string, string>> = {}): void {
  const storage = (globalThis as Record<symbol, unknown>)[KEY] as AsyncLocalStorage<PageAnswer> | undefined;
  const answer = storage?.getStore();
  if (answer) Object.assign(answer, { status, headers });
}
