import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '@/lib/server/root.mjs';

/** How a command ended. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/**
 * Starts the command line as `npm run kpi` does.
 *
 * @param around.folder where relative files are
 * @param around.stdin all that it gets to read
 * @returns the running process, and how it ends
 */
export function startKpi(
  typed: readonly string[],
  around: { readonly folder: string; readonly env: Record<string, string>; readonly stdin?: string },
) {
  const child = spawn(process.execPath, [path.join(root, 'lib/cli/kpi.mjs'), ...typed], {
    cwd: around.folder,
    env: { ...process.env, ...around.env },
  });
  // It may end without reading.
  child.stdin.on('error', () => {});
  child.stdin.end(around.stdin ?? '');
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    out.stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...out }));
  });
  return { child, ended };
}
