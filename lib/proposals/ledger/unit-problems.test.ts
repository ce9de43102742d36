import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry } from '../ledger-entry';
import { ASSIGNED, targetEntry } from '../testing/ledger-entries';
import { unitProblems } from './unit-problems';

const score = { ...ASSIGNED, unit: 'score' as const };
const left = (entries: readonly LedgerEntry[], ...ledger: LedgerEntry[]) =>
  unitProblems(score, entries, ledger).map(({ code, value, facts }) => [code, value, facts['of']]);
const plan: LedgerEntry = {
  ...{ entry: 'plan', measure: ASSIGNED.measure, year: 2028, value: '85' },
  citation: { book: null, place: 'A plan' },
};

test('a target and a plan of the old unit are told, unless new ones come with the definition', () => {
  const from = { ...score, validFrom: '2027-01' as Month };
  const ledger = [ASSIGNED, targetEntry(), plan];
  expect(left([from], ...ledger)).toEqual([
    ['unit-left-behind', '90', 'target assigned-within-3h 2013-01'],
    ['unit-left-behind', '85', 'plan assigned-within-3h 2028'],
  ]);
  const target = targetEntry({ validFrom: '2027-01' as Month, value: '4.5' });
  expect(left([from, target, { ...plan, value: '4.6' }], ...ledger)).toEqual([]);
  // For the months between the definition and the target 90 would still be held against a score.
  expect(left([from, { ...target, validFrom: '2027-02' as Month }], ASSIGNED, targetEntry())).toHaveLength(1);
});

test('a correction of the unit asks for the target again, also where 4.5 could be per cent', () => {
  const percent = { ...ASSIGNED, validFrom: null };
  const target = targetEntry({ value: '4.5' });
  expect(unitProblems(percent, [percent], [score, target]).map(({ value }) => value)).toEqual(['4.5']);
  expect(unitProblems(percent, [percent, targetEntry()], [score, target])).toEqual([]);
  expect(unitProblems(percent, [percent], [ASSIGNED, targetEntry()])).toEqual([]);
});
