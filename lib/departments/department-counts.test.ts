import { expect, test } from 'vitest';
import { differingCells, inOrder, sameDepartments } from './department-counts';
import { row } from './testing/given-departments';

test('rows stand by department, enquiries first; one without any count isn’t there', () => {
  const rows = [
    row('B', 'enquiry', 1),
    row('A', 'complaint', 0),
    row('A', 'enquiry', 2),
    row('C', 'enquiry'),
  ];
  expect(inOrder(rows).map(({ department, kind }) => `${department} ${kind}`)).toEqual([
    'A enquiry',
    'A complaint',
    'B enquiry',
  ]);
});

test('none and not collected differ; each differing cell is named with both', () => {
  const [before, after] = [
    [row('A', 'enquiry', 5, 0)],
    [row('A', 'enquiry', 5), row('B', 'complaint', null, null, 7)],
  ];
  expect(differingCells(before, after)).toEqual([
    { department: 'A', kind: 'enquiry', count: 'calls_answered', before: 0, after: null },
    { department: 'B', kind: 'complaint', count: 'emails', before: null, after: 7 },
  ]);
  expect(
    sameDepartments({ rows: before, note: '' }, { rows: [...before, row('Z', 'enquiry')], note: '' }),
  ).toBe(true);
  expect(sameDepartments({ rows: before, note: '' }, { rows: before, note: 'x' })).toBe(false);
});
