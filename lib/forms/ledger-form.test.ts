import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf } from '@/lib/kpi/base-of';
import { parseExpression } from '@/lib/kpi/expression';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { anyEntry } from '@/lib/proposals/testing/any-entry';
import { ASSIGNED, targetEntry } from '@/lib/proposals/testing/ledger-entries';
import { readLedgerForm } from './ledger-form';
import { typedLedger } from './typed-ledger';

/** With the base that its denominator has: a form doesn't ask for it. */
function withItsBase(entry: LedgerEntry): LedgerEntry {
  if (entry.entry !== 'definition') return entry;
  const parsed = parseExpression(entry.denominator);
  return parsed.kind === 'expression' ? { ...entry, base: baseOf(parsed.expression, entry.unit) } : entry;
}

test('what a form shows of an entry says that entry', () => {
  fc.assert(
    fc.property(anyEntry.map(withItsBase), (entry) => {
      expect(readLedgerForm(entry.entry, typedLedger(entry))).toEqual({ kind: 'entries', entries: [entry] });
    }),
  );
});

test('a new measure comes with its first target, or without one', () => {
  const typed = { ...typedLedger(ASSIGNED), ...typedLedger(targetEntry()) };
  expect(readLedgerForm('measure', typed)).toEqual({ kind: 'entries', entries: [ASSIGNED, targetEntry()] });
  expect(readLedgerForm('measure', { ...typed, comparison: 'none' })).toEqual({
    kind: 'entries',
    entries: [ASSIGNED],
  });
});

test('each field that doesn’t say what it should is named once', () => {
  const typed = {
    ...{ ...typedLedger(ASSIGNED), ...typedLedger(targetEntry()) },
    ...{ measure: 'Assigned!', 'name_zh-Hant': ' ', value: '90%', from: '2013', precision: '' },
    ...{ denominator_cases_assigned: '', numerator_cases_assigned: 'x', place: '' },
  };
  const read = readLedgerForm('measure', typed);
  expect(read.kind === 'problems' && read.problems.map(({ field, code }) => [field, code]).sort()).toEqual([
    ['denominator', 'counts-none'],
    ['from', 'month-unfit'],
    ['measure', 'id-unfit'],
    ['name_zh-Hant', 'text-unfit'],
    ['numerator', 'weight-unfit'],
    ['place', 'text-unfit'],
    ['precision', 'choice-unfit'],
    ['value', 'value-unfit'],
  ]);
});

test('a printed figure is meant to within half a unit of its last digit, unless said otherwise', () => {
  const typed = { measure: 'abandoned', year: '2023', printed: '74', precisionReason: 'as printed' };
  const more = { ...typed, book: '2024–25', place: 'table', published: '2024-02-28', halfUnit: '' };
  const half = (printed: string, halfUnit = '') => {
    const read = readLedgerForm('published', { ...more, printed, halfUnit });
    return read.kind === 'entries' && read.entries[0]?.entry === 'published' && read.entries[0].halfUnit;
  };
  expect([half('74'), half('4.5'), half('74%'), half('74', '1')]).toEqual(['0.5', '0.05', '0.5', '1']);
});
