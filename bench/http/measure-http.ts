import { setTimeout as wait } from 'node:timers/promises';
import { fill, newData, settledDatabase } from '../data';
import { buildFloor } from '../floor/build';
import type { Reading } from '../measurement';
import { familyMiB, residentMiB } from '../memory';
import type { Options } from '../options';
import { startFloor, startProduct } from '../servers';
import { monthsText, SIZES } from '../sizes';
import { addViewer, viewerCookie } from '../viewer';
import { type Running, targetsOf } from './targets';

const CONNECTIONS = [1, 16] as const;

/** How long a server is left alone before its memory is read; milliseconds. */
const REST = 2_000;

/**
 * Requests per second and waiting times of the overview and the attainment API, beside their floors, and the memory of
 * server and database before and after: with few and with many months, by one and by many connections.
 */
export async function measureHttp(
  options: Options,
  say: (text: string) => void,
): Promise<readonly Reading[]> {
  await buildFloor();
  const dataDir = newData();
  await addViewer(dataDir);
  const readings: Reading[] = [];
  for (const months of SIZES) {
    say(`HTTP with ${monthsText(months)} stored\n`);
    await fill(dataDir, months);
    const [product, floor] = [await startProduct(dataDir), await startFloor()];
    const cookie = await viewerCookie(product.address);
    const running = { product, floor, database: await settledDatabase(dataDir), cookie, months };
    const idle = await memoryOf(running);
    readings.push(...(await loads(running, options, say)));
    readings.push(...memoryReadings(months, idle, await memoryOf(running)));
    await Promise.all([product.stop(), floor.stop()]);
  }
  return readings;
}

/** Each round measures everything once, a thing and its floors one soon after the other. */
async function loads(running: Running, options: Options, say: (text: string) => void): Promise<Reading[]> {
  const targets = await targetsOf(running);
  const readings: Reading[] = [];
  // Code that has run for a while is quicker: each comes to its speed before the first round.
  for (const { measure } of targets) await measure({ ...options, connections: 16, warmUpFor: 0 });
  for (let round = 1; round <= options.rounds; round += 1) {
    say(`  round ${round} of ${options.rounds}\n`);
    for (const connections of CONNECTIONS)
      for (const { subject, measure } of targets)
        readings.push({
          conditions: `${monthsText(running.months)}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
          subject,
          figures: await measure({ ...options, connections }),
        });
  }
  return readings;
}

type Memory = Readonly<Record<'server' | 'bare server' | 'database', number>>;

async function memoryOf({ product, floor, database }: Running): Promise<Memory> {
  await wait(REST);
  return {
    server: residentMiB(product.pid),
    'bare server': residentMiB(floor.pid),
    database: familyMiB(database.pid),
  };
}

function memoryReadings(months: number, idle: Memory, after: Memory): Reading[] {
  return (['bare server', 'server', 'database'] as const).map((subject) => ({
    conditions: `memory with ${monthsText(months)}`,
    subject,
    figures: { 'idle MiB': idle[subject], 'after load MiB': after[subject] },
  }));
}
