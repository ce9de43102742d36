import { rmSync } from 'node:fs';
import path from 'node:path';
import { runChild } from '../../lib/server/child.mjs';
import { root } from '../../lib/server/root.mjs';
import { plainEnvironment } from '../launch';

/**
 * Builds the bare application into `bench/floor/.next`, apart from the product's builds.
 *
 * @throws Error with all that the failed build printed
 */
export async function buildFloor(): Promise<void> {
  const folder = import.meta.dirname;
  rmSync(path.join(folder, '.next'), { recursive: true, force: true });
  const { code, output } = await runChild(
    process.execPath,
    ['--import', './lib/server/die-with-parent.mjs', 'node_modules/next/dist/bin/next', 'build', folder],
    {
      cwd: root,
      tied: true,
      env: plainEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
    },
  );
  if (code !== 0) throw new Error(`the bare application can't be built:\n${output}`);
}
