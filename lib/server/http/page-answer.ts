import { AsyncLocalStorage } from 'node:async_hooks';
import type { PageAnswer } from '../page-status';

/** Where page-status.ts, which Next.js bundles separately, finds what belongs to its request. */
const key = Symbol.for('kpi.response');

const storage = new AsyncLocalStorage<PageAnswer>();
Object.assign(globalThis, { [key]: storage });

/**
 * Runs the making of a response with a box into which the page may put its own status.
 *
 * @example withPageAnswer({}, () => next(request, response))
 */
export function withPageAnswer<T>(answer: PageAnswer, make: () => T): T {
  return storage.run(answer, make);
}
