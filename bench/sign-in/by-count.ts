import { percentile } from '../statistics';

/** What so many times told, as figures with their units. */
export type CountFigures = {
  readonly 'a second': number;
  readonly 'p50 ms': number;
  readonly 'p95 ms': number;
};

/**
 * Does something a number of times, by some at once, each the next time as soon as it is done.
 *
 * @param work gets the number of who does it, counted from 0
 */
export async function byCount(
  { times, atOnce }: { readonly times: number; readonly atOnce: number },
  work: (who: number) => Promise<unknown>,
): Promise<CountFigures> {
  const took: number[] = [];
  let left = times;
  const begun = performance.now();
  const workers = Array.from({ length: atOnce }, async (_, who) => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await work(who);
      took.push(performance.now() - start);
    }
  });
  await Promise.all(workers);
  const seconds = (performance.now() - begun) / 1000;
  return { 'a second': times / seconds, 'p50 ms': percentile(took, 50), 'p95 ms': percentile(took, 95) };
}
