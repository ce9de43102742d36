import { until } from '../../until';
import { databaseOf } from './database-of';
import type { Saved, Saver } from './saver';

/** A product that runs, and somebody's cookie who may look at it. */
export type Looked = { readonly address: string; readonly dataDir: string; readonly cookie: string };

/** What came of a round; times in milliseconds. */
export type Round = {
  readonly killedProcesses: number;
  /** So many were acknowledged in this round, each of which is there once. */
  readonly acknowledged: number;
  /** So many were not, of which so many are there all the same, once. */
  readonly open: number;
  readonly openThere: number;
  /** From the kill to the database's first answer, and from there to the first good page. */
  readonly databaseBackAfter: number;
  readonly goodPageAfter: number;
};

const LIMIT = 60_000;

/**
 * A round: the savers save, the whole database is killed meanwhile, the product comes back by itself; then what was
 * acknowledged must be there once, and what wasn't once or not at all. What was open is sent again with its key in the
 * next round, or by {@link sendOpen}.
 *
 * @param savesBefore each of them has saved so often when the kill comes
 * @throws Error that says what is lost, double or late
 */
export async function killRound(
  product: Looked,
  savers: readonly Saver[],
  savesBefore: number,
): Promise<Round> {
  const database = databaseOf(product.dataDir);
  const before = savers.map(({ sent }) => sent.length);
  const openBefore = savers.filter((one) => one.open() !== null).length;
  const sentNow = () => savers.map(({ sent }, at) => sent.length - (before[at] ?? 0));
  for (const one of savers) one.start();
  await must(() => {
    for (const one of savers) one.ensureWell();
    return sentNow().every((count) => count > savesBefore);
  }, 'the savers save');

  const killedAt = performance.now();
  const killedProcesses = database.kill();
  const [backAt, goodAt] = await Promise.all([
    when(async () => (await database.rows('SELECT 1')) !== null, 'the database is back'),
    when(() => isGood(product), 'a good page'),
  ]);
  await Promise.all(savers.map((one) => one.stop()));
  const { open, openThere } = await held(database, savers);
  const sent = sentNow().reduce((sum, count) => sum + count, 0);
  return {
    killedProcesses,
    acknowledged: openBefore + sent - open,
    open,
    openThere,
    databaseBackAfter: backAt - killedAt,
    goodPageAfter: Math.max(0, goodAt - backAt),
  };
}

/** Sends what is open again, with its key; then everything that was ever sent must be there once. */
export async function sendOpen({ dataDir }: Looked, savers: readonly Saver[]): Promise<void> {
  for (const one of savers) {
    one.start();
    await one.stop();
  }
  const { open } = await held(databaseOf(dataDir), savers);
  if (open > 0) throw new Error(`${open} can't be saved although the database is back`);
}

/** Holds what was sent against what is there. */
async function held(database: ReturnType<typeof databaseOf>, savers: readonly Saver[]) {
  const rows = await database.rows<{ month: string; emails: number }>(
    `SELECT to_char(month, 'YYYY-MM') AS month, emails FROM month_revision`,
  );
  if (rows === null) throw new Error('the database can’t be asked what is there');
  const name = ({ month, emails }: Pick<Saved, 'month' | 'emails'>) => `${month}: ${emails}`;
  const there = rows.map(name);
  const times = (one: Saved) => there.filter((each) => each === name(one)).length;
  const open = savers.flatMap((one) => one.open() ?? []);
  const sent = savers.flatMap((one) => one.sent);
  for (const one of sent) {
    const count = times(one);
    if (count > 1) throw new Error(`${name(one)} is there ${count} times`);
    if (count === 0 && !open.includes(one)) throw new Error(`${name(one)} was acknowledged and is lost`);
  }
  const unknown = there.filter((each) => !sent.some((one) => name(one) === each));
  if (unknown.length > 0) throw new Error(`nobody sent ${unknown.join(', ')}`);
  return { open: open.length, openThere: open.filter((one) => times(one) === 1).length };
}

async function isGood({ address, cookie }: Looked): Promise<boolean> {
  const answer = await fetch(`${address}/`, { headers: { cookie }, redirect: 'manual' }).catch(() => null);
  await answer?.arrayBuffer().catch(() => {});
  return answer?.status === 200;
}

/** The moment when a condition holds at last. */
async function when(holds: () => Promise<boolean>, what: string): Promise<number> {
  await must(holds, what);
  return performance.now();
}

async function must(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  if (!(await until(holds, LIMIT))) throw new Error(`not within ${LIMIT / 1000} seconds: ${what}`);
}
