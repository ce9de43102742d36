/** Hashing takes a core for a fifth of a second: so many at once, the others wait their turn. */
const AT_ONCE = 2;
/** So many may wait; whoever comes then is sent away, so that a flood can't fill the memory. */
const WAITING = 200;

let busy = 0;
const waiting: (() => void)[] = [];

/** Too many people are signing in at this moment. */
export class Crowded extends Error {
  override readonly name = 'Crowded';
}

/**
 * Runs work that costs much computing, a few pieces at a time in the order in which they came.
 *
 * @throws Crowded when too many wait already
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new Crowded('too many sign-ins at once');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
