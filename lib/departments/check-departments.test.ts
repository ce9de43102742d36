import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { checkDepartments, sumsAgainst } from './check-departments';
import { department, row } from './testing/given-departments';

const context = {
  month: '2015-01' as Month,
  departments: [department('A'), department('B'), department('GONE', { to: '2014-12' })],
  counts: countsOf({ calls_offered: 100, calls_answered: 90, emails: 0 }),
};

test('enquiries and complaints of all departments are held against the month’s own count', () => {
  const rows = [
    row('A', 'enquiry', 60, 50, 0),
    row('A', 'complaint', 10, 5),
    row('B', 'enquiry', 31, 30, null, 4),
  ];
  expect(sumsAgainst({ rows }, context)).toEqual([
    { count: 'calls_offered', sum: 101n, whole: false, own: 100, month: 100, difference: 1n },
    { count: 'calls_answered', sum: 85n, whole: false, own: 90, month: 90, difference: -5n },
    { count: 'emails', sum: 0n, whole: false, own: 0, month: 0, difference: 0n },
    { count: 'other_written', sum: 4n, whole: false, own: 'not-collected', month: null, difference: null },
  ]);
  expect(checkDepartments({ rows }, context)).toMatchObject([
    { severity: 'warning', code: 'sum-differs', count: 'calls_offered' },
    { severity: 'warning', code: 'sum-differs', count: 'calls_answered' },
  ]);
});

test('without a return of the month there is nothing to differ from', () => {
  expect(checkDepartments({ rows: [row('A', 'enquiry', 1)] }, { ...context, counts: null })).toEqual([]);
});

test('a department of another month, more answered than offered, and nothing at all are errors', () => {
  expect(checkDepartments({ rows: [] }, context)).toEqual([{ severity: 'error', code: 'nothing-given' }]);
  const rows = [
    row('GONE', 'enquiry', 100, 90, 0),
    row('A', 'complaint', 0, 1),
    row('NOBODY', 'enquiry', 0, 0),
  ];
  expect(checkDepartments({ rows }, { ...context, counts: null })).toEqual([
    { severity: 'error', code: 'not-of-month', department: 'GONE' },
    { severity: 'error', code: 'not-of-month', department: 'NOBODY' },
    {
      severity: 'error',
      code: 'answered-above-offered',
      cell: { department: 'A', kind: 'complaint', count: 'calls_answered' },
      answered: 1,
      offered: 0,
    },
  ]);
});
