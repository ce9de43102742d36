import type { Choose } from './every-order';
import type { Stepwise } from './stepwise';

/**
 * Runs the steps of two sessions in an order of choice, until both have ended. One that waits for a lock of the other has
 * no step to choose until the other's transaction has ended.
 *
 * @param waits whether one waits for a lock in the database
 * @returns the order, such as `one from begin, two from begin, one from commit`
 */
export async function twoAtOnce(
  sessions: readonly [Stepwise<unknown>, Stepwise<unknown>],
  choose: Choose,
  waits: () => Promise<boolean>,
): Promise<string> {
  const [one, two] = sessions;
  const order: string[] = [];
  for (;;) {
    const free = sessions.filter((session) => session.at() !== 'end' && session.at() !== 'under-way');
    if (free.length === 0) return order.join(', ');
    const chosen = choose(free);
    const other = chosen === one ? two : one;
    order.push(`${chosen === one ? 'one' : 'two'} from ${chosen.at()}`);
    chosen.step();
    await settle(chosen, other, waits);
    await settle(other, chosen, waits);
  }
}

/** Until the session stands somewhere, or waits for the other, which holds its locks until it is let on to commit. */
async function settle(session: Stepwise<unknown>, other: Stepwise<unknown>, waits: () => Promise<boolean>) {
  if (other.at() !== 'commit') return session.stands();
  while (session.at() === 'under-way') if (await waits()) return;
}
