import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import { inForce } from '@/lib/kpi/in-force';
import type { LedgerEntry } from '../ledger-entry';
import { ASSIGNED, targetEntry } from '../testing/ledger-entries';
import { standingOf, standingsOf } from './relation';

const TODAY = '2026-11-23' as Day;
const at = (month: string, value = '90') => targetEntry({ validFrom: month as Month, value });
const relation = (entry: LedgerEntry, ...ledger: LedgerEntry[]) => standingOf(entry, ledger, TODAY).relation;

test('the first of a line, and what holds from a month that hasn’t ended, needs nothing else', () => {
  expect(relation(at('2013-01'))).toBe('first');
  expect(relation(at('2026-11', '95'), at('2022-01'))).toBe('new');
  // Another measure is another line.
  expect(relation(at('2013-01'), { ...at('2013-01'), measure: 'abandoned' })).toBe('first');
});

test('what holds before another entry, or for months that have ended under another, is backdated', () => {
  expect(relation(at('2013-01'), at('2022-01', '80'))).toBe('backdated');
  expect(relation(at('2026-10', '95'), at('2022-01'))).toBe('backdated');
});

test('the same valid time is a correction, unless it says the same; so does an entry that holds already', () => {
  expect(relation(at('2022-01', '95'), at('2022-01'))).toBe('correction');
  expect(relation(at('2022-01', '90.00'), at('2022-01'))).toBe('same');
  expect(relation(at('2026-12'), at('2022-01'))).toBe('same');
  // Corrected since: what it said first is another thing than what holds.
  expect(relation(at('2022-01', '80'), at('2022-01', '80'), at('2022-01', '90'))).toBe('correction');
  expect(standingOf(at('2022-01', '80'), [at('2022-01'), at('2022-01', '95')], TODAY).before).toEqual(
    at('2022-01', '95'),
  );
});

test('the order of counts in a sum makes no other definition; another name does', () => {
  const both = { ...ASSIGNED, numerator: 'cases_assigned_within_3h + complaints' };
  const turned = { ...both, numerator: 'complaints + cases_assigned_within_3h' };
  expect(relation(turned, both)).toBe('same');
  expect(relation({ ...both, name: { ...both.name, en: 'Otherwise' } }, both)).toBe('correction');
});

test('a holiday of a day gone by is backdated, one to come is new', () => {
  const day = (text: string): LedgerEntry => ({
    ...{ entry: 'holiday', day: text as Day, kept: true },
    name: { en: 'A day', 'zh-Hant': '某日', 'zh-Hans': '某日' },
  });
  expect([relation(day('2026-11-23')), relation(day('2026-11-24'))]).toEqual(['backdated', 'new']);
});

test('a target that returns to what the ledger says, after another of the same proposal, is no repetition', () => {
  const relations = (entries: readonly LedgerEntry[], ...ledger: LedgerEntry[]) =>
    standingsOf(entries, ledger, TODAY).map((one) => one.relation);
  expect(relations([at('2013-01', '10'), at('2022-01', '12'), at('2024-01', '10')])).toEqual([
    ...['first', 'first', 'first'],
  ]);
  expect(relations([at('2027-01', '12'), at('2028-01', '10')], at('2013-01', '10'))).toEqual(['new', 'new']);
  expect(relations([at('2028-01', '10'), at('2024-01', '12')], at('2013-01', '10'))).toEqual([
    ...['new', 'backdated'],
  ]);
  // It says what its neighbour says.
  expect(relations([at('2027-01', '12'), at('2028-01', '12.0')], at('2013-01', '10'))).toEqual([
    'new',
    'same',
  ]);
});

test('whatever targets a ledger has, without those that only repeat it says the same of every month', () => {
  const months = Array.from({ length: 6 }, (_, year) => `201${year}-01`);
  const targets = fc
    .array(fc.tuple(fc.constantFrom(...months), fc.constantFrom('80', '85', '90')), { maxLength: 6 })
    .map((given) => [...new Map(given)].map(([month, value]) => at(month, value)));
  fc.assert(
    fc.property(targets, targets, (given, ledger) => {
      const kept = standingsOf(given, ledger, TODAY).flatMap(({ entry, relation: how }) =>
        how === 'same' ? [] : [entry],
      );
      const inEach = (entries: readonly LedgerEntry[]) => {
        const rows = entries.flatMap((one) => (one.entry === 'target' ? [one] : []));
        return months.map((month) => inForce(rows, month as Month)?.value);
      };
      expect(inEach([...ledger, ...kept])).toEqual(inEach([...ledger, ...given]));
      expect(standingsOf(kept, ledger, TODAY).filter(({ relation: how }) => how === 'same')).toEqual([]);
    }),
  );
});

test('two books that print the same year don’t correct each other', () => {
  const printed = (book: string, text = '9'): LedgerEntry => ({
    ...{ entry: 'published', measure: 'abandoned', year: 2013, printed: text, halfUnit: '0.5' },
    ...{ precisionReason: 'As printed', published: '2014-02-26' as Day },
    citation: { book: book as FinancialYear, place: 'Programme (3)' },
  });
  expect(relation(printed('2015-16'), printed('2014-15'))).toBe('new');
  expect(relation(printed('2014-15', '8'), printed('2014-15'))).toBe('correction');
});
