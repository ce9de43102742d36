import { root } from '../lib/server/root.mjs';
import { type Launched, launch } from './launch';

/** Starts the product on a data folder, as `npm start` does, on a free port. */
export function startProduct(dataDir: string): Promise<Launched> {
  return launch('lib/server/start.mjs', { cwd: root, env: { KPI_DATA_DIR: dataDir } });
}

/** Starts the bare Next.js application of `bench/floor`, which has been built, behind the product's own HTTP server. */
export function startFloor(): Promise<Launched> {
  return launch('bench/floor/serve.mjs', { cwd: root, env: {} });
}
