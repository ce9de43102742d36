import { expect, test } from 'vitest';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { countsOfGroup, RETURN_GROUPS } from './groups';

test('every count of the catalogue stands in one group of the form', () => {
  expect(RETURN_GROUPS.flatMap(countsOfGroup).sort()).toEqual([...COUNT_CODES].sort());
});

test('cases stand beside the enquiries', () => {
  expect(countsOfGroup('enquiries')).toEqual([
    'enquiries',
    'enquiries_resolved_first_time',
    'complaints',
    'cases_assigned',
    'cases_assigned_within_3h',
  ]);
});
