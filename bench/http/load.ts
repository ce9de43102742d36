import { percentile } from '../statistics';

/** How a load is put on something. */
export type Load = {
  /** How many ask at the same time, each the next thing as soon as it has its answer. */
  readonly connections: number;
  /** Milliseconds before it counts. */
  readonly warmUpFor: number;
  /** Milliseconds that count. */
  readonly loadFor: number;
};

/** What a load told, as figures with their units. */
export type LoadFigures = {
  readonly 'requests/s': number;
  readonly 'p50 ms': number;
  readonly 'p95 ms': number;
  /** Of all answers; they count in no other figure. */
  readonly 'refused %': number;
};

/** One question to its whole answer, by one of the connections (counted from 0); false when it was refused. */
type Ask = (connection: number) => Promise<boolean>;

type Asked = { readonly ms: number; readonly answered: boolean };

/**
 * Asks again and again for a fixed time. Percentiles are of all answers, not of a sample.
 *
 * @throws Error when every question was refused; whatever `ask` throws
 */
export async function underLoad(load: Load, ask: Ask): Promise<LoadFigures> {
  await byAll(load.connections, load.warmUpFor, ask);
  const begun = performance.now();
  const asked = await byAll(load.connections, load.loadFor, ask);
  const seconds = (performance.now() - begun) / 1000;
  const times = asked.filter(({ answered }) => answered).map(({ ms }) => ms);
  if (times.length === 0) throw new Error('every question was refused');
  return {
    'requests/s': times.length / seconds,
    'p50 ms': percentile(times, 50),
    'p95 ms': percentile(times, 95),
    'refused %': (100 * (asked.length - times.length)) / asked.length,
  };
}

async function byAll(connections: number, time: number, ask: Ask): Promise<readonly Asked[]> {
  const all = Array.from({ length: connections }, (_, connection) => askFor(time, () => ask(connection)));
  return (await Promise.all(all)).flat();
}

/** At least once. */
async function askFor(time: number, ask: () => Promise<boolean>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const end = performance.now() + time;
  do {
    const begun = performance.now();
    const answered = await ask();
    asked.push({ ms: performance.now() - begun, answered });
  } while (performance.now() < end);
  return asked;
}
