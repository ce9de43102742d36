import { newData } from '../data';
import { buildFloor } from '../floor/build';
import { askOnce } from '../http/ask';
import type { Launched } from '../launch';
import type { Reading, Subject } from '../measurement';
import type { Options } from '../options';
import { startFloor, startProduct } from '../servers';
import { addViewer, viewerCookie } from '../viewer';
import { measureClone } from './fresh-clone';

/** How long a start takes where database and build are there, beside one of the bare server; with `--fresh`, a clone's. */
export async function measureStart(
  options: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  say('second starts\n');
  await buildFloor();
  const dataDir = newData();
  // The first one makes the database, and the build where there is none.
  await addViewer(dataDir);
  const first = await startProduct(dataDir);
  const cookie = await viewerCookie(first.address);
  await first.stop();
  const readings: Reading[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    readings.push(await started('bare server', startFloor));
    readings.push(await started('server', () => startProduct(dataDir), cookie));
  }
  return options.fresh ? [...readings, await measureClone(say)] : readings;
}

/** @param cookie of somebody signed in; a session outlives a start */
async function started(subject: Subject, start: () => Promise<Launched>, cookie?: string): Promise<Reading> {
  const begun = performance.now();
  const server = await start();
  await askOnce({ address: `${server.address}/`, ...(cookie === undefined ? {} : { cookie }) });
  const firstPage = performance.now() - begun;
  await server.stop();
  return {
    conditions: 'second start',
    subject,
    figures: { 'ready ms': server.readyAfter, 'first page ms': firstPage },
  };
}
