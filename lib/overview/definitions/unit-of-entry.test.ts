import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { targetEntry } from '@/lib/proposals/testing/ledger-entries';
import { type UnitFrom, unitOfEntry } from './unit-of-entry';

const measure = 'satisfaction';
/** A score until 2019, a percentage from then on; another measure is a score throughout. */
const DEFINITIONS: readonly UnitFrom[] = [
  { measure, validFrom: null, unit: 'score' },
  { measure: 'other', validFrom: null, unit: 'score' },
  { measure, validFrom: '2020-01' as Month, unit: 'percent' },
];
const plan = (year: number): LedgerEntry => ({
  ...{ entry: 'plan', measure, year, value: '4', citation: { book: null, place: 'x' } },
});

test('a number is meant in the unit of its own time', () => {
  const target = (validFrom: string) => targetEntry({ measure, validFrom: validFrom as Month });
  expect(unitOfEntry(target('2019-12'), DEFINITIONS)).toBe('score');
  expect(unitOfEntry(target('2020-01'), DEFINITIONS)).toBe('percent');
  expect([plan(2019), plan(2020)].map((one) => unitOfEntry(one, DEFINITIONS))).toEqual(['score', 'percent']);
});

test('a correction of a definition counts, and where there is none nothing is said', () => {
  const corrected = { measure, validFrom: '2020-01' as Month, unit: 'score' } as const;
  expect(unitOfEntry(plan(2020), [...DEFINITIONS, corrected])).toBe('score');
  expect(unitOfEntry(plan(2020), [])).toBeNull();
  const setting = { entry: 'setting', name: 'variance-note-percent', validFrom: null, value: '5' } as const;
  expect(unitOfEntry(setting, DEFINITIONS)).toBeNull();
});
