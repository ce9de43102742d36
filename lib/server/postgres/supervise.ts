import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from './recover';

/**
 * Watches a PostgreSQL and starts it again on the same port when it was killed, so that the application, which keeps its
 * address, finds it there after a moment and needs no restart.
 *
 * @param first the one running now
 * @param restart makes the folder ready and starts PostgreSQL on that port
 * @param say where to report a loss
 * @returns the one running at any time, and how to end the watching (awaits a restart that is under way)
 */
export function supervise(
  first: Running,
  restart: (port: number) => Promise<Running>,
  say: (text: string) => void,
): { current(): Running; end(): Promise<void> } {
  let current = first;
  let watching = true;
  const ending = new AbortController();
  const watch = (async () => {
    while (watching) {
      await wait(250, undefined, { signal: ending.signal, ref: false }).catch(() => {});
      if (!watching || lives(current.pid)) continue;
      say('The database was ended by something else: starting it again\n');
      try {
        current = await restart(current.port);
      } catch (error) {
        say(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  })();
  return {
    current: () => current,
    end: () => {
      watching = false;
      ending.abort();
      return watch;
    },
  };
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
