import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE, PUBLIC } from '@/lib/access/person';
import { ADMIN } from '@/lib/access/testing/people';
import { addDays, type Day } from '@/lib/calendar/day';
import { endOfHongKongDay } from '@/lib/calendar/hong-kong';
import { database } from '../database';
import { loadSample } from '../sample/load-sample';
import { givenAct, givenDatabase, givenMonths } from '../testing/given';
import { loadOpenFile, loadOpenIndex } from './load-open-data';
import { keepOpenData, loadOpenDataSetting } from './open-data-setting';
import { settledBefore } from './vintages';

// Rows are recorded by the database's own clock and count from then: so the story is told in a year to come.
const at = (day: string) => new Date(endOfHongKongDay(day as Day).getTime() + 3_600_000);
const FAR = at('2095-12-31');

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeEach(async () => {
  db = await givenDatabase();
  return () => db.end();
});

/** The days of the story; what ships is known on a day of the machine's clock before it. */
async function days(now = FAR) {
  const all = await loadOpenIndex(PUBLIC, now);
  return all?.filter((day) => day >= '2090');
}

async function months(vintage: string, now = FAR) {
  const file = await loadOpenFile(PUBLIC, vintage as Day, 'months.json', now);
  if (!file) throw new Error(`no vintage ${vintage}`);
  return JSON.parse(new TextDecoder().decode(file.bytes)).months as Record<string, unknown>[];
}

const HEADER = 'month,calls_offered,calls_answered';

test('off to begin with: nothing is there; on by an administrator, written down; off again at once', async () => {
  expect(await loadOpenIndex(PUBLIC, FAR)).toBeNull();
  expect(await loadOpenFile(PUBLIC, 'latest', 'months.csv', FAR)).toBeNull();
  await givenMonths(`${HEADER}\n2090-01,10,9\n`, '2090-02-10');
  await keepOpenData(ADMIN, 'on', at('2090-02-20'));
  expect(await days()).toEqual(['2090-02-10']);
  expect((await loadOpenFile(PUBLIC, 'latest', 'months.csv', FAR))?.mediaType).toBe(
    'text/csv; charset=utf-8',
  );
  expect(await loadOpenFile(PUBLIC, 'latest', 'people.csv', FAR)).toBeNull();
  expect(await loadOpenFile(PUBLIC, '2090-02-11' as Day, 'months.csv', FAR)).toBeNull();
  expect(await loadOpenDataSetting(ADMIN, FAR)).toMatchObject({
    value: 'on',
    changed: { by: ADMIN.name },
    last: '2090-02-10',
  });
  await keepOpenData(ADMIN, 'on', at('2090-02-21'));
  await keepOpenData(ADMIN, 'off', at('2090-02-22'));
  expect(await loadOpenFile(PUBLIC, 'latest', 'months.csv', FAR)).toBeNull();
  const audit = await database().auditEvent.findMany({
    where: { subject: 'setting open-data' },
    orderBy: { id: 'asc' },
  });
  expect(audit.map(({ details }) => details)).toEqual([{ value: 'on' }, { value: 'off' }]);
});

test('a day is there when it has ended and settled', async () => {
  const end = endOfHongKongDay('2090-02-10' as Day).getTime();
  expect(settledBefore(new Date(end + 15 * 60_000)).getTime()).toBe(end);
  expect(settledBefore(new Date(end + 15 * 60_000 - 1)).getTime()).toBe(end - 86_400_000);
  await givenMonths(`${HEADER}\n2090-01,10,9\n`, '2090-02-10');
  await keepOpenData(ADMIN, 'on', at('2090-01-01'));
  expect(await days(new Date(end + 14 * 60_000))).toEqual([]);
  expect(await days(new Date(end + 15 * 60_000))).toEqual(['2090-02-10']);
});

test('drafts, submitted, returned and made-up months are never there; a correction makes a new vintage', async () => {
  await loadSample(COMMAND_LINE, at('2090-01-01'));
  await keepOpenData(ADMIN, 'on', at('2090-01-01'));
  const latest = async () =>
    JSON.parse(new TextDecoder().decode((await loadOpenFile(PUBLIC, 'latest', 'months.json', FAR))?.bytes))
      .months;
  expect(await latest()).toEqual([]);
  await givenMonths(`${HEADER}\n2090-01,10,9\n`, '2090-02-10', 'draft');
  await givenAct('2090-01', 'submitted', '2090-02-11');
  expect(await days()).toEqual([]);
  await givenAct('2090-01', 'approved', '2090-02-12');
  await givenAct('2090-01', 'reopened', '2090-02-13', undefined, 'a mistake');
  await givenMonths(`${HEADER}\n2090-01,20,9\n`, '2090-02-14', 'draft');
  await givenAct('2090-01', 'submitted', '2090-02-15');
  expect(await days()).toEqual(['2090-02-12']);
  expect(await latest()).toMatchObject([{ calls_offered: 10, standing: 'final' }]);
  await givenAct('2090-01', 'approved', '2090-02-16');
  expect(await days()).toEqual(['2090-02-12', '2090-02-16']);
  expect(await months('2090-02-12')).toMatchObject([{ calls_offered: 10, standing: 'final' }]);
  expect(await months('2090-02-16')).toMatchObject([{ calls_offered: 20, standing: 'revised' }]);
  // Another month becomes known while a third is only submitted.
  await givenMonths(`${HEADER}\n2090-02,30,9\n`, '2090-03-10', 'draft');
  await givenAct('2090-02', 'submitted', '2090-03-11');
  await givenMonths(`${HEADER}\n2090-03,40,9\n`, '2090-04-12');
  expect((await months('2090-04-12')).map(({ month }) => month)).toEqual(['2090-01', '2090-03']);
});

test('a figure of the Estimates that is said to have been known before doesn’t change an old vintage', async () => {
  await keepOpenData(ADMIN, 'on', at('2090-01-01'));
  await givenMonths(`${HEADER}\n2090-01,10,9\n`, '2090-02-10');
  const published = async (vintage: string) => {
    const file = await loadOpenFile(PUBLIC, vintage as Day, 'published.json', FAR);
    return JSON.parse(new TextDecoder().decode(file?.bytes)).published.length as number;
  };
  const before = await published('2090-02-10');
  await database().$executeRaw`
    INSERT INTO published_figure (measure, year, printed, value, half_unit, precision_reason, citation_book,
      citation_place, known_at, recorded_at, author_id)
    SELECT measure, 2089, printed, value, half_unit, precision_reason, citation_book, citation_place,
      '2090-02-05T00:00:00Z', '2090-03-05T00:00:00Z', author_id FROM published_figure LIMIT 1`;
  expect(await days()).toEqual(['2090-02-10', '2090-03-05']);
  expect([await published('2090-02-10'), await published('2090-03-05')]).toEqual([before, before + 1]);
});

/** What may come next in the life of a month that lies as it does; more often what leads on. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  none: ['saved'],
  saved: ['submitted', 'submitted', 'submitted', 'saved'],
  submitted: ['approved', 'approved', 'approved', 'withdrawn', 'returned'],
  withdrawn: ['saved', 'submitted'],
  returned: ['saved', 'submitted'],
  approved: ['reopened'],
  reopened: ['saved', 'submitted'],
};

describe('whatever happens to months', () => {
  test('each vintage holds what was approved by its end and nothing else, and its bytes stay', {
    timeout: 120_000,
  }, async () => {
    await keepOpenData(ADMIN, 'on', at('2090-01-01'));
    let base = '2090-03-01' as Day;
    let year = 2050;
    const steps = fc.array(fc.tuple(fc.nat(1), fc.nat(19), fc.nat(2), fc.integer({ min: 1, max: 9 })), {
      minLength: 6,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        // Each story has months and days of its own, one after another in the same database.
        year += 1;
        const stories = [`${year}-01`, `${year}-02`];
        const state = new Map(stories.map((month) => [month, { action: 'none', offered: 0 }]));
        const expected = new Map<string, number>();
        const wanted: { day: string; approved: [string, number][]; sha256: string | undefined }[] = [];
        let day = base;
        for (const [which, choice, later, offered] of given) {
          day = addDays(day, later);
          const month = stories[which] ?? '';
          const own = state.get(month) ?? { action: 'none', offered: 0 };
          const choices = NEXT[own.action] ?? [];
          const action = choices[choice % choices.length] ?? '';
          if (action === 'saved') {
            if (own.offered === offered) continue;
            await givenMonths(`${HEADER}\n${month},${offered},0\n`, day, 'draft');
            state.set(month, { action, offered });
            continue;
          }
          const reason = ['returned', 'reopened'].includes(action) ? 'why' : undefined;
          await givenAct(month, action, day, undefined, reason);
          state.set(month, { ...own, action });
          if (action !== 'approved') continue;
          expected.set(month, own.offered);
          if (wanted.at(-1)?.day === day) wanted.pop();
          wanted.push({ day, approved: [...expected], sha256: undefined });
          const next = new Date(endOfHongKongDay(day).getTime() + 16 * 60_000);
          // Asked for as soon as it is there, where nothing more comes on the day.
          if (later > 0 && wanted.length > 1) {
            const last = wanted.at(-2);
            if (last && last.day < day)
              last.sha256 = (await loadOpenFile(PUBLIC, last.day as Day, 'months.csv', next))?.sha256;
          }
        }
        base = addDays(day, 1);
        const all = await days();
        for (const { day: vintage, approved, sha256 } of wanted) {
          expect(all).toContain(vintage);
          const rows = (await months(vintage)).filter(({ month }) => stories.includes(String(month)));
          const told = rows.map(({ month, calls_offered }) => [month, calls_offered]);
          expect(told).toEqual([...approved].sort());
          for (const { standing } of rows) expect(['final', 'revised']).toContain(standing);
          const again = await loadOpenFile(PUBLIC, vintage as Day, 'months.csv', FAR);
          if (sha256) expect(again?.sha256).toBe(sha256);
        }
      }),
      { numRuns: 15 },
    );
  });
});
