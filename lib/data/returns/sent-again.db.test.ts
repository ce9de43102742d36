import { afterAll, beforeAll, expect, test } from 'vitest';
import { expected, tried } from './testing/attempt';
import { monthThatBegins } from './testing/begin-from';
import { everyOrder } from './testing/every-order';
import { type Ending, serialEndings } from './testing/serial-endings';
import { stepwise } from './testing/stepwise';
import { attempt, NOW, TRIES } from './testing/tries';
import { twoAtOnce } from './testing/two-at-once';

let month: Awaited<ReturnType<typeof monthThatBegins>>;

beforeAll(async () => {
  month = await monthThatBegins();
});
afterAll(() => month.end());

/** Every deed, from the first state in which it is possible. */
const CASES = TRIES.map((one) => [one[0], one[2][0] ?? 'none', one] as const);

test.each(CASES)(
  'F7: one form of “%s” sent twice at once, from %s, in all 50 orders of the steps: done once, and both are told so',
  async (_, state, what) => {
    const orders = await everyOrder(async (choose) => {
      const start = await month.begin(state);
      const form = attempt(what, 'one', start.length);
      const [a, b] = [send(), send()];
      const order = await twoAtOnce([a, b], choose, month.waits);
      const chain = await month.stored();
      const [answer, after] = expected(form, start, NOW);
      expect([a.result(), b.result(), chain], order).toEqual([answer, answer, after]);
      await month.expectAudited(chain);

      function send() {
        return stepwise(() => tried(form, NOW), ['read', 'write', 'commit']);
      }
    });
    await month.expectSound();
    expect(orders).toBe(50);
  },
);

test.each(CASES)(
  'F2: a connection of “%s” breaks before its commit, from %s, in all 32 orders with another of its kind: as one after the other',
  async (_, state, what) => {
    const orders = await everyOrder(async (choose) => {
      const start = await month.begin(state);
      const [first, second] = [attempt(what, 'one', start.length), attempt(what, 'two', start.length)];
      const a = stepwise(() => tried(first, NOW), ['write', 'commit'], 'commit');
      const b = stepwise(() => tried(second, NOW), ['write', 'commit']);
      const order = await twoAtOnce([a, b], choose, month.waits);
      const ending: Ending = { answers: [a.result(), b.result()], chain: await month.stored() };
      expect(serialEndings(first, second, start), order).toContainEqual(ending);
      await month.expectAudited(ending.chain);
    });
    await month.expectSound();
    expect(orders).toBe(32);
  },
);
