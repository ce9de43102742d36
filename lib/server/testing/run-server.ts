import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../root.mjs';
import { until } from '../until';

/** The product, running beside a test. */
export type RunningServer = {
  readonly address: string;
  /** All that it has printed so far. */
  readonly said: () => string;
  /** What it has printed, once that holds such words. */
  says(words: RegExp): Promise<string>;
  /** Ends it in order; a second time nothing happens. */
  stop(): Promise<void>;
};

/**
 * Starts the product as `npm start` does, on a free port unless it is named; makes the build where there is none.
 *
 * @throws Error with what it printed when it ends before it is ready
 */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece) => {
      said += piece;
    });
  const closed = once(child, 'close').then(() => {
    ended = true;
  });
  const says = async (words: RegExp) => {
    await until(() => words.test(said) || ended, 280_000);
    if (!words.test(said)) throw new Error(`the server never said ${words}:\n${said}`);
    return said;
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  try {
    const address = /Ready: (\S+)/.exec(await says(/Ready: \S+ /))?.[1] ?? '';
    return { address, said: () => said, says, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
