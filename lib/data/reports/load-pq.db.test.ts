import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { loadSample } from '../sample/load-sample';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadPq } from './load-pq';

const NOW = new Date('2024-10-20T04:00:00Z');
const moment = { today: '2024-10-20' as Day, asAt: null };
const HEADER = 'month,calls_offered,calls_answered';

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

test('without months of one’s own there is none; made-up ones are no answer', async () => {
  expect(await loadPq(VIEWER, null, moment, NOW)).toEqual({ kind: 'none' });
  await loadSample(COMMAND_LINE, NOW);
  expect(await loadPq(VIEWER, null, moment, NOW)).toEqual({ kind: 'illustrative' });
});

test('36 months to the last approved one; what is only submitted isn’t in it', async () => {
  await givenMonths(`${HEADER}\n2024-07,1000,800\n`, '2024-08-10');
  await givenMonths(`${HEADER}\n2024-08,2000,1500\n`, '2024-09-10', 'draft');
  await givenAct('2024-08', 'submitted', '2024-09-11');
  const answer = await loadPq(VIEWER, null, moment, NOW);
  if (answer.kind !== 'facts') throw new Error(answer.kind);
  const { months, asAt, within } = answer.facts;
  expect(within?.map(({ measure, base }) => [measure, base])).toEqual([['answered-within-12s', 'offered']]);
  expect([months.length, months[0]?.month, months.at(-1)?.month, asAt]).toEqual([
    36,
    '2021-08',
    '2024-07',
    '2024-10-20',
  ]);
  expect(months.at(-1)?.counts).toMatchObject({
    calls_offered: 1000,
    calls_answered: 800,
    emails: 'not-collected',
  });
  const later = await loadPq(VIEWER, '2024-08' as Month, moment, NOW);
  if (later.kind !== 'facts') throw new Error(later.kind);
  expect(later.facts.months.at(-1)).toMatchObject({ counts: { calls_offered: 'missing' }, standing: null });
});

test('an early last month without any approved one before it: none', async () => {
  expect(await loadPq(VIEWER, '2020-01' as Month, moment, NOW)).toEqual({ kind: 'none' });
});
