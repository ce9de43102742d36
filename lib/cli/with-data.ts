import { closeDatabases } from '@/lib/data/database';
import { withDatabase } from '@/lib/server/database-for-command';
import type { Context } from './command';

/** The addresses of the database: the serving role's and the one's that owns the tables. */
export type Urls = { readonly serving: string; readonly migrate: string };

/**
 * Runs a command's work on the database: a running server's, the embedded one started for the while, or DATABASE_URL's.
 * An interruption that came while it was starting ends it before the work begins.
 */
export function withData<Result>(context: Context, work: (urls: Urls) => Promise<Result>): Promise<Result> {
  return withDatabase(context.env, async (urls) => {
    context.signal.throwIfAborted();
    process.env['DATABASE_URL'] = urls.serving; // what lib/data connects to
    try {
      return await untilAborted(work(urls), context.signal);
    } finally {
      if (!context.signal.aborted) await closeDatabases();
    }
  });
}

/** How long work may take to come to an end of its own after an interruption, milliseconds. */
const GRACE = 3_000;

/**
 * The work's own end, when it comes soon after an interruption: a commit that went through is told as such. Else the
 * wait is given up, and the end of the connection rolls back what isn't committed.
 */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => setTimeout(() => reject(signal.reason), GRACE);
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
