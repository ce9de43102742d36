import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANAGER, OFFICER, SECOND_MANAGER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import { BY } from '@/lib/calendar/periods';
import { parseLedger, printLedger } from '@/lib/proposals/ledger/ledger-file';
import { measuresOf } from '@/lib/proposals/ledger/measures-of';
import { standingOf } from '@/lib/proposals/ledger/relation';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { ASSIGNED, targetEntry } from '@/lib/proposals/testing/ledger-entries';
import { database } from '../database';
import { knownBefore } from '../known-by';
import { confirmProposal } from '../proposals/decide';
import { previewProposal } from '../proposals/preview';
import { propose } from '../proposals/propose';
import { loadAttainment } from '../reads/load-attainment';
import { loadLedger } from '../reads/load-ledger';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import { loadDefinitions, loadLedgerEntries } from './load-definitions';
import { loadMeasures } from './load-measures';

let db: Awaited<ReturnType<typeof givenDatabase>>;
const NOW = new Date('2026-11-23T02:00:00Z');
const LATER = new Date('2026-11-24T02:00:00Z');
const moment = (asAt: string | null = null) => ({ today: '2026-11-24' as Day, asAt: asAt as Day | null });

/** 2013: 940 of 1,000 cases within 3 hours in every month but June, with 800; 1,000 calls, 100 more abandoned each month. */
const months2013 = Array.from({ length: 12 }, (_, at) => {
  const month = `2013-${String(at + 1).padStart(2, '0')}`;
  return `${month},1000,${1000 - 20 * at},1000,${at === 5 ? 800 : 940}`;
});
const CSV = [
  'month,calls_offered,calls_answered,cases_assigned,cases_assigned_within_3h',
  ...months2013,
  '',
].join('\n');

beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths(CSV, '2014-02-01');
});
afterAll(() => db.end());

/** Proposes as the officer and confirms as the manager, having seen what it would change; answers that. */
async function given(entries: readonly LedgerEntry[], reason: string | null = null, now = NOW) {
  const proposed = { kind: 'ledger', entries } as const;
  const result = await propose(OFFICER, { proposed, reason, key: null }, now);
  if (result.kind !== 'proposed') throw new Error(JSON.stringify(result.problems));
  const { seen, effects } = await previewProposal(MANAGER, proposed, reason, now);
  expect(await confirmProposal(MANAGER, { id: result.id, seen }, now)).toEqual({ kind: 'done' });
  if (effects?.kind !== 'ledger') throw new Error('no effects');
  return effects;
}

const problems = async (entries: readonly LedgerEntry[], reason: string | null = null) =>
  (await previewProposal(OFFICER, { kind: 'ledger', entries }, reason, NOW)).problems.map(({ code }) => code);

async function points(measure: string, by: (typeof BY)[number]) {
  const range = { from: '2013-01' as Month, to: '2013-12' as Month, by, provisional: false };
  const answer = await loadAttainment(OFFICER, measure, range, moment());
  return answer?.points ?? [];
}

test('what entries make is what every page reads', async () => {
  const entries = (await loadDefinitions(OFFICER, moment())).rows.map(({ entry }) => entry);
  const loaded = await loadMeasures(database(), knownBefore(null));
  // Beside what a measure is, an entry knows what it is an entry of.
  expect(measuresOf(entries)).toMatchObject(loaded);
  expect(loaded).toHaveLength(4);
});

test('a new measure: the preview tells every period, and exactly so it is read once another person has confirmed it', async () => {
  expect(await problems([targetEntry()])).toEqual(['unknown-measure']);
  const effects = await given([ASSIGNED, targetEntry()]);
  expect(effects.entries.map(({ relation }) => relation)).toEqual(['first', 'first']);
  const periods = effects.measures[0]?.periods ?? [];
  const months = periods.filter(({ by }) => by === 'month');
  // By hand: 94 % of at least 90, but 80 % in June.
  expect(months.map(({ after }) => after.verdict)).toEqual(
    Array.from({ length: 12 }, (_, at) => (at === 5 ? 'not-met' : 'met')),
  );
  expect(periods.find(({ by }) => by === 'calendar-year')?.after.printed).toMatchObject({ text: '92.8' });
  for (const by of BY) {
    const read = (await points('assigned-within-3h', by)).filter(({ value }) => value !== null);
    const told = periods.filter((period) => period.by === by);
    expect(told.map(({ name, after }) => [name, after.verdict, after.value])).toEqual(
      read.map(({ period, verdict, value }) => [period.name, verdict, value]),
    );
  }
  const { measures } = await loadLedger(OFFICER, moment());
  expect(measures.filter(({ kind }) => kind === 'pledge').map(({ id }) => id)).toContain(
    'assigned-within-3h',
  );
  expect((await loadLedger(OFFICER, moment('2026-11-22'))).measures).toHaveLength(4);
});

test('a correction says why, changes the verdicts it told, and leaves what was known before readable', async () => {
  const first = targetEntry({ measure: 'abandoned', value: '8', comparison: 'less-than' });
  await given([first]);
  const corrected = { ...first, value: '10' };
  expect(await problems([first])).toEqual(['same']);
  expect(await problems([corrected])).toEqual(['reason-needed']);
  const effects = await given([corrected], 'The leaflet says 10', LATER);
  // Abandoned are 0, 2, 4 … 22 %: below 8 the first four months, below 10 the first five.
  const changed = effects.measures[0]?.periods.filter(
    ({ by, before, after }) => by === 'month' && before?.verdict !== after.verdict,
  );
  expect(changed?.map(({ name, before, after }) => [name, before?.verdict, after.verdict])).toEqual([
    ['2013-05', 'not-met', 'met'],
  ]);
  expect((await points('abandoned', 'month')).filter(({ verdict }) => verdict === 'met')).toHaveLength(5);
  const target = async (asAt: string | null) =>
    (await loadLedger(OFFICER, moment(asAt))).measures
      .find(({ id }) => id === 'abandoned')
      ?.targets.map(({ value }) => Number(value.numerator));
  expect(await target('2026-11-23')).toEqual([8]);
  expect(await target(null)).toEqual([8, 10]);
  const rows = (await loadDefinitions(OFFICER, moment())).rows.filter(
    ({ entry }) => entry.entry === 'target' && entry.measure === 'abandoned',
  );
  expect(
    rows.map(({ isSuperseded, reason, confirmedBy }) => [isSuperseded, reason, confirmedBy?.id]),
  ).toEqual([
    [true, null, MANAGER.id],
    [false, 'The leaflet says 10', MANAGER.id],
  ]);
});

test('a definition from a month on leaves what was valid before it; one that has to say why is known by its months', async () => {
  const entry = { ...ASSIGNED, validFrom: '2013-07' as Month, precision: 0 as const };
  expect(await problems([entry])).toEqual(['reason-needed']);
  const effects = await given([entry], 'Printed without decimals since July 2013', LATER);
  const months = effects.measures[0]?.periods.filter(({ by }) => by === 'month') ?? [];
  expect(months.map(({ name }) => name)).toEqual([
    ...['2013-07', '2013-08', '2013-09', '2013-10', '2013-11', '2013-12'],
  ]);
  expect(months[0]).toMatchObject({
    before: { printed: { text: '94.0' } },
    after: { printed: { text: '94' }, verdict: 'met' },
  });
});

test('a published figure is known from the day it was published; a correction of it from when it was confirmed', async () => {
  const published: LedgerEntry = {
    entry: 'published',
    measure: 'assigned-within-3h',
    year: 2013,
    printed: '93',
    halfUnit: '0.5',
    precisionReason: 'As printed',
    citation: { book: '2014-15' as FinancialYear, place: 'Programme (3)' },
    published: '2014-02-26' as Day,
  };
  expect(await problems([{ ...published, published: '2013-12-31' as Day }])).toEqual(['published-early']);
  expect(await problems([{ ...published, printed: 'about ninety' }])).toEqual(['printed-unreadable']);
  const effects = await given([published]);
  const year = effects.measures[0]?.periods.find(({ by }) => by === 'calendar-year');
  // 92.8 % is what 93 stands for.
  expect(year?.after.published).toEqual({ printed: '93', agrees: true });
  await given([{ ...published, printed: '92.0', halfUnit: '0.05' }], 'A misprint', LATER);
  const known = (await database().publishedFigure.findMany({ where: { measure: 'assigned-within-3h' } })).map(
    ({ printed, knownAt }) => [printed, knownAt?.toISOString()],
  );
  expect(known).toEqual([
    ['93', '2014-02-25T16:00:00.000Z'],
    ['92.0', LATER.toISOString()],
  ]);
  const { rows } = await loadDefinitions(OFFICER, moment());
  const own = rows.filter(({ entry }) => entry.entry === 'published' && entry.measure === published.measure);
  expect(own.map(({ confirmedBy }) => [confirmedBy?.id, confirmedBy?.at])).toEqual([
    [MANAGER.id, NOW],
    [MANAGER.id, LATER],
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const told = (await loadLedgerEntries(OFFICER, moment())).filter(({ entry }) => entry === 'published');
  expect(told).toContainEqual({ ...published, printed: '92.0', halfUnit: '0.05' });
});

test('a target that goes to another value and back is proposed as it is, in one file', async () => {
  const at = (validFrom: string, value: string) => targetEntry({ validFrom: validFrom as Month, value });
  const effects = await given([at('2027-01', '95'), at('2028-01', '90')]);
  expect(effects.entries.map(({ relation }) => relation)).toEqual(['new', 'new']);
  // Of months to come: no report can change.
  expect(effects.reports).toEqual([]);
});

test.each([
  [
    'a backdated target',
    `measure_target (measure, valid_from, value, comparison, citation_place`,
    `'abandoned', '2014-01-01', 1, 'at-most', 'x'`,
  ],
  [
    'a published figure entered twice',
    `published_figure (measure, year, printed, value, half_unit, precision_reason, citation_book, citation_place`,
    `'assigned-within-3h', 2013, '91', 91, 0.5, 'x', '2014-15', 'x'`,
  ],
])('the database refuses %s without a reason', async (_, into, values) => {
  await expect(
    database().$executeRawUnsafe(
      `INSERT INTO ${into}, known_at, author_id, proposal_id) VALUES (${values}, now(), '${OFFICER.id}', (SELECT max(id) FROM proposal))`,
    ),
  ).rejects.toThrow(/needs a reason/);
});

test('a holiday and the setting move the due days that the preview tells, and no others', async () => {
  const names = { en: 'A day', 'zh-Hant': '某日', 'zh-Hans': '某日' };
  const holiday: LedgerEntry = { entry: 'holiday', day: '2026-12-07' as Day, kept: true, name: names };
  const effects = await given([holiday]);
  // Monday 7 December is one of the ten working days to 14 December.
  expect(effects.dueDays).toEqual([{ month: '2026-11', before: '2026-12-14', after: '2026-12-15' }]);
  expect((await loadDefinitions(OFFICER, moment())).dueDay('2026-11' as Month)).toBe('2026-12-15');
  expect(await problems([{ ...holiday, day: '2026-12-08' as Day, kept: false }])).toEqual([
    'holiday-not-there',
  ]);
  const back = await given([{ ...holiday, kept: false }], 'Not gazetted', LATER);
  expect(back.dueDays).toEqual([{ month: '2026-11', before: '2026-12-15', after: '2026-12-14' }]);
  const setting: LedgerEntry = {
    ...{ entry: 'setting', name: 'return-due-working-days', value: '5' },
    validFrom: '2027-01' as Month,
  };
  const sooner = await given([setting]);
  expect(sooner.dueDays.map(({ month }) => month).slice(0, 2)).toEqual(['2027-01', '2027-02']);
});

test('what is proposed and not confirmed changes nothing, and nobody confirms their own', async () => {
  const proposed = {
    kind: 'ledger',
    entries: [targetEntry({ value: '70', validFrom: '2029-01' as Month })],
  } as const;
  const result = await propose(SECOND_MANAGER, { proposed, reason: null, key: null }, NOW);
  if (result.kind !== 'proposed') throw new Error('problems');
  const { seen } = await previewProposal(SECOND_MANAGER, proposed, null, NOW);
  await expect(confirmProposal(SECOND_MANAGER, { id: result.id, seen }, NOW)).rejects.toThrow(
    'may not confirm',
  );
  expect(await database().measureTarget.count({ where: { value: '70' } })).toBe(0);
});

test('the ledger as a file says what holds: everything in it is there already', async () => {
  const entries = await loadLedgerEntries(OFFICER, moment());
  const read = parseLedger(new TextEncoder().encode(printLedger(entries)));
  if (read.kind !== 'entries') throw new Error(JSON.stringify(read.errors));
  expect(read.entries).toEqual(entries);
  const relations = read.entries.map((entry) => standingOf(entry, entries, moment().today).relation);
  expect([...new Set(relations)]).toEqual(['same']);
});

test('nothing of it breaks what holds of the database', () => expectSound(db));
