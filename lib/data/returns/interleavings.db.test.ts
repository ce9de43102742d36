import { afterAll, beforeAll, expect, test } from 'vitest';
import { tried } from './testing/attempt';
import { monthThatBegins } from './testing/begin-from';
import { everyOrder } from './testing/every-order';
import { type Ending, serialEndings } from './testing/serial-endings';
import { stepwise } from './testing/stepwise';
import { attempt, NOW, TRIES } from './testing/tries';
import { twoAtOnce } from './testing/two-at-once';

/** Hundreds of transactions, on a machine that may have other things to do. */
const LONG = 240_000;

let month: Awaited<ReturnType<typeof monthThatBegins>>;

beforeAll(async () => {
  month = await monthThatBegins();
});
afterAll(() => month.end());

const PAIRS = TRIES.flatMap((one) => TRIES.map((two) => [one, two] as const));

test.each([
  ['none', 320],
  ['draft', 405],
  ['submitted', 405],
  ['returned', 405],
  ['approved', 115],
] as const)(
  'two do any two things to a month at once, from %s, in all %i orders of their steps: as one after the other, and both are told the truth',
  async (state, orders) => {
    let run = 0;
    for (const [one, two] of PAIRS) {
      if (![one, two].some(([, , from]) => from.includes(state))) continue;
      run += await everyOrder(async (choose) => {
        const start = await month.begin(state);
        const first = attempt(one, 'one', start.length);
        // The second one comes to the page at any moment, and acts on what they see there.
        let saw = start;
        let second = attempt(two, 'two', start.length);
        const comesAndActs = async () => {
          saw = await month.stored();
          second = attempt(two, 'two', saw.length);
          return tried(second, NOW);
        };
        const a = stepwise(() => tried(first, NOW), ['write', 'commit']);
        const b = stepwise(comesAndActs, ['look-up', 'write', 'commit']);
        const order = await twoAtOnce([a, b], choose, month.waits);
        const ending: Ending = { answers: [a.result(), b.result()], chain: await month.stored() };
        const message = `${one[0]} and ${two[0]}: ${order}`;
        expect(serialEndings(first, second, start), message).toContainEqual(ending);
        // Looked at without the rules' own words: nothing is lost, and what is approved is what was seen.
        expect(ending.chain.slice(0, start.length), message).toEqual(start);
        const approval = ending.chain.findIndex(
          ({ action }, at) => action === 'approved' && at >= start.length,
        );
        const seen = ending.chain[approval]?.authorId === second.person.id ? saw : start;
        if (approval >= 0)
          expect([approval, ending.chain[approval]?.counts], message).toEqual([
            seen.length,
            seen.at(-1)?.counts,
          ]);
        await month.expectAudited(ending.chain);
      });
    }
    await month.expectSound();
    expect(run).toBe(orders);
  },
  LONG,
);
