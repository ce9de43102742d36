/** Takes one of the options that there are at a moment. */
export type Choose = <Option>(options: readonly Option[]) => Option;

/**
 * Runs something again and again, until every possible sequence of its choices was taken once. Which options there are may
 * depend on the choices before, and on nothing else.
 *
 * @returns how many sequences there were
 * @example await everyOrder(async (choose) => seen.add(choose(['a', 'b']) + choose(['a', 'b']))) // 4
 */
export async function everyOrder(run: (choose: Choose) => Promise<void>): Promise<number> {
  const path: { taken: number; of: number }[] = [];
  let runs = 0;
  do {
    let depth = 0;
    await run((options) => {
      const step = path[depth] ?? { taken: 0, of: options.length };
      if (step.of !== options.length) throw new Error(`choice ${depth}: ${options.length}, not ${step.of}`);
      path[depth] = step;
      depth += 1;
      const option = options[step.taken];
      if (option === undefined) throw new Error('nothing to choose from');
      return option;
    });
    runs += 1;
  } while (next(path));
  return runs;
}

/** Moves on to the first choices of another sequence; false when there is none. */
function next(path: { taken: number; of: number }[]): boolean {
  for (let last = path.at(-1); last; last = path.at(-1)) {
    last.taken += 1;
    if (last.taken < last.of) return true;
    path.pop();
  }
  return false;
}
