import type { Chain } from '@/lib/returns/revision';
import { type Answer, type Attempt, expected } from './attempt';
import { NOW } from './tries';

/** What two who try something are told, and what stands there in the end. */
export type Ending = { readonly answers: readonly [Answer, Answer]; readonly chain: Chain };

/** The endings of two attempts that come one after the other, in either order. */
export function serialEndings(one: Attempt, two: Attempt, start: Chain): readonly [Ending, Ending] {
  const [first, afterOne] = expected(one, start, NOW);
  const [second, afterBoth] = expected(two, afterOne, NOW);
  const [early, afterTwo] = expected(two, start, NOW);
  const [late, turned] = expected(one, afterTwo, NOW);
  return [
    { answers: [first, second], chain: afterBoth },
    { answers: [late, early], chain: turned },
  ];
}
