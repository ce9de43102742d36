import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../root.mjs';

/** A program of this checkout, running beside a test. */
export type Program = {
  readonly process: ChildProcess;
  /** What it has written to stderr so far. */
  readonly complaints: () => string;
  /** The next line of its stdout; null when it has ended. */
  nextLine(): Promise<string | null>;
  /** The exit code, null after a signal. */
  readonly ended: Promise<number | null>;
};

/**
 * Starts a TypeScript program of this checkout.
 *
 * @param file relative to the checkout
 */
export function startProgram(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    complaints: () => complaints,
    nextLine: async () => (await lines.next()).value ?? null,
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}
