import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database, inTransaction } from '../database';
import { givenDatabase } from '../testing/given';
import { type Attempt, beginAttempt, type CountedAttempt, giveBack } from './attempts';
import { tidy } from './tidy';

const NOW = new Date('2026-03-01T00:00:00Z');
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const [HOUR, DAY] = [3600, 86_400];
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
beforeEach(() => database().signInDelay.deleteMany());
afterAll(() => db.end());

const mei = (address = '192.0.2.1'): Attempt => ({ account: 'password:mei@example.org', address });
const other = (number: number, address = '192.0.2.1'): Attempt => ({
  account: `password:${number}`,
  address,
});
/** The last attempt on each account that was counted. */
const counted = new Map<string, CountedAttempt>();

/** Tries, and gives how many seconds to wait: null where it may be looked at. */
async function tries(attempt: Attempt, now: Date): Promise<number | null> {
  const begun = await beginAttempt(attempt, now);
  if (begun.kind === 'too-soon') return begun.seconds;
  counted.set(attempt.account, begun);
  return null;
}

/** The last attempt on the account turns out to be right. */
async function right({ account }: Attempt): Promise<void> {
  const begun = counted.get(account);
  if (begun === undefined) throw new Error('nothing was tried');
  await inTransaction((tx) => giveBack(tx, begun));
}

/** Tries so many times at once after another, each as early as it may be, and gives the waits. */
async function wrong(times: number, attempt: (n: number) => Attempt, from = 0, free = 0): Promise<number[]> {
  for (let n = 0; n < free; n += 1) await tries(attempt(-1 - n), at(from));
  const waits: number[] = [];
  let second = from;
  for (let n = 0; n < times; n += 1) {
    expect(await tries(attempt(n), at(second)), `attempt ${n}`).toBeNull();
    const wait = (await tries(attempt(n), at(second))) ?? 0;
    if (wait === 0) throw new Error('the attempt that only asks was counted');
    waits.push(wait);
    second += wait;
  }
  return waits;
}

describe('[ASVS 6.3.1] wrong ones in a row', () => {
  test('four are free, the fifth waits 5 s, each further one twice as long, at most 15 minutes, never for ever', async () => {
    for (let n = 0; n < 4; n += 1) expect(await tries(mei(`192.0.2.${n}`), NOW)).toBeNull();
    const waits = await wrong(12, (n) => mei(`198.51.100.${n}`));
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]);
  });

  test('who comes too early hears how long, to the second, and isn’t counted', async () => {
    for (let n = 0; n < 5; n += 1) await tries(mei(), NOW);
    expect(await tries(mei(), at(0.001))).toBe(5);
    expect(await tries(mei(), at(4.001))).toBe(1);
    for (let n = 0; n < 20; n += 1) expect(await tries(mei(), at(4.999))).toBe(1);
    expect(await tries(mei(), at(5))).toBeNull();
    expect(await tries(mei(), at(5))).toBe(10);
  });

  test('capitals of an address are no way around', async () => {
    for (let n = 0; n < 5; n += 1)
      await tries(
        { account: n % 2 ? 'password:MEI@example.org' : 'password:mei@example.org', address: `${n}` },
        NOW,
      );
    expect(await tries(mei('x'), NOW)).toBe(5);
  });

  test('an account is forgotten after a day without another one, and not a moment before', async () => {
    for (let n = 0; n < 5; n += 1) await tries(mei(`${n}`), NOW);
    expect(await tries(mei('a'), at(DAY))).toBeNull();
    expect(await tries(mei('b'), at(DAY))).toBe(10);
    expect(await tries(mei('c'), at(2 * DAY + 0.001))).toBeNull();
    expect(await tries(mei('d'), at(2 * DAY + 0.001))).toBeNull();
  });

  test('an address is counted over all accounts, and forgotten after an hour', async () => {
    for (let n = 0; n < 5; n += 1) expect(await tries(other(n), NOW)).toBeNull();
    expect(await tries(other(6), NOW)).toBe(5);
    expect(await tries(other(6, '192.0.2.2'), NOW)).toBeNull();
    expect(await tries(other(7), at(HOUR))).toBeNull();
    expect(await tries(other(8), at(HOUR))).toBe(10);
    expect(await tries(other(9), at(2 * HOUR + 0.001))).toBeNull();
    expect(await tries(other(10), at(2 * HOUR + 0.001))).toBeNull();
  });

  test('where the address has to wait, the account isn’t counted', async () => {
    for (let n = 0; n < 5; n += 1) await tries(other(n), NOW);
    for (let n = 0; n < 9; n += 1) expect(await tries(mei(), NOW)).toBe(5);
    for (let n = 0; n < 4; n += 1) expect(await tries(mei(`198.51.100.${n}`), NOW)).toBeNull();
  });
});

describe('50 at once', () => {
  const burst = async (attempt: (n: number) => Attempt) => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => tries(attempt(n), NOW)));
    expect(answers.filter((wait) => wait !== null && wait !== 5)).toEqual([]);
    return answers.filter((wait) => wait === null).length;
  };
  test('on one account from as many addresses: five are looked at', async () => {
    expect(await burst((n) => mei(`198.51.100.${n}`))).toBe(5);
  });
  test('from one address on as many accounts: five are looked at', async () => {
    expect(await burst((n) => other(n))).toBe(5);
  });
  test('on one account from one address, once more after the wait: one', async () => {
    expect(await burst(() => mei())).toBe(5);
    const again = await Promise.all(Array.from({ length: 50 }, () => tries(mei(), at(5))));
    expect(again.filter((wait) => wait === null)).toHaveLength(1);
  });
});

describe('who is right', () => {
  test('begins anew: the account’s wrong ones are forgotten, and as many of the address’s', async () => {
    for (let n = 0; n < 4; n += 1) await tries(mei(), NOW);
    await right(mei());
    for (let n = 0; n < 4; n += 1) expect(await tries(mei(), NOW)).toBeNull();
    expect(await database().signInDelay.findMany({ select: { failures: true } })).toEqual([
      { failures: 4 },
      { failures: 4 },
      { failures: 4 },
    ]);
  });

  test('is right though the attempt before made all wait, once the wait is over', async () => {
    for (let n = 0; n < 5; n += 1) await tries(mei(), NOW);
    expect(await tries(mei(), at(5))).toBeNull();
    await right(mei());
    expect(await tries(mei(), at(5))).toBeNull();
  });

  test('an office of thirty people who are each right never waits', async () => {
    for (let n = 0; n < 30; n += 1) {
      expect(await tries(other(n), NOW)).toBeNull();
      expect(await tries(other(n), NOW)).toBeNull();
      await right(other(n));
    }
  });

  test.each([5, 12])(
    'is right, and so holds up nobody, behind an address with %d wrong ones on other accounts',
    async (slips) => {
      const waits = await wrong(slips - 4, (n) => other(100 + n), 0, 4);
      const since = waits.reduce((sum, wait) => sum + wait, 0);
      for (let n = 0; n < 10; n += 1) {
        expect(await tries(other(n), at(since))).toBeNull();
        await right(other(n));
      }
      // The next wrong one waits as long as it would have without them.
      expect(await tries(mei(), at(since))).toBeNull();
      expect(await tries(mei(), at(since))).toBe(Math.min(5 * 2 ** (slips - 4), 900));
    },
  );

  test('keeps nothing from being forgotten in time', async () => {
    for (let n = 0; n < 5; n += 1) await tries(other(100 + n), NOW);
    for (let minutes = 10; minutes <= 60; minutes += 10) {
      expect(await tries(mei(), at(minutes * 60))).toBeNull();
      await right(mei());
    }
    for (let n = 0; n < 4; n += 1) expect(await tries(other(n), at(HOUR + 1))).toBeNull();
  });

  test('forgives nothing on other accounts: who knows one password can’t guess at others for ever', async () => {
    for (let n = 0; n < 4; n += 1) {
      expect(await tries(other(n), NOW)).toBeNull();
      if (n === 3) break;
      expect(await tries(mei(), NOW)).toBeNull();
      await right(mei());
    }
    expect(await tries(other(4), NOW)).toBeNull();
    expect(await tries(mei(), NOW)).toBe(5);
  });

  test('forgives an address no more than came from it: what was wrong elsewhere isn’t made good here', async () => {
    for (let n = 0; n < 4; n += 1) await tries(mei('198.51.100.9'), NOW);
    for (let n = 0; n < 3; n += 1) await tries(other(n), NOW);
    expect(await tries(mei(), NOW)).toBeNull();
    await right(mei());
    expect(await tries(other(3), at(5))).toBeNull();
    expect(await tries(other(4), at(5))).toBeNull();
    expect(await tries(other(5), at(5))).toBe(5);
  });
});

test('what was typed isn’t kept, only its hash', async () => {
  await tries({ account: 'password:my-password-by-mistake', address: '192.0.2.1' }, NOW);
  const rows = await database().signInDelay.findMany();
  for (const { key } of rows) expect(key).toMatch(/^(account|address|both) [0-9a-f]{64}$/);
});

test('what counts no longer is tidied away, and nothing that does', async () => {
  await tries(mei(), NOW);
  await inTransaction((tx) => tidy(tx, at(DAY)));
  expect(await database().signInDelay.count()).toBeGreaterThan(0);
  await inTransaction((tx) => tidy(tx, at(DAY + 0.001)));
  expect(await database().signInDelay.count()).toBe(0);
});
