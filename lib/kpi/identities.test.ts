import { describe, expect, test } from 'vitest';
import { printExpression } from './expression';
import { checkCounts, IDENTITIES } from './identities';
import { countsOf } from './testing/month-counts';

const broken = (values: Parameters<typeof countsOf>[0]) =>
  checkCounts(countsOf(values)).map(
    ({ identity, severity, parts, atMost }) =>
      `${severity}: ${printExpression(identity.parts)} ${parts} > ${printExpression(identity.atMost)} ${atMost}`,
  );

describe('the identities between counts', () => {
  test('are five errors, two warnings, and two errors that follow from them', () => {
    const all = IDENTITIES.map(
      ({ parts, atMost, severity }) => `${severity}: ${printExpression(parts)} <= ${printExpression(atMost)}`,
    );
    expect(all).toEqual([
      'error: calls_answered <= calls_offered',
      'error: calls_answered_within_12s <= calls_answered',
      'error: calls_abandoned_within_12s <= calls_offered - calls_answered',
      'warning: enquiries <= calls_answered',
      'error: enquiries_resolved_first_time <= enquiries',
      'error: cases_assigned_within_3h <= cases_assigned',
      'warning: rated_1 + rated_2 + rated_3 + rated_4 + rated_5 <= calls_answered',
      'error: calls_answered_within_12s <= calls_offered',
      'error: calls_abandoned_within_12s <= calls_offered',
    ]);
  });

  test('kept to the last call are not broken', () => {
    expect(
      broken({
        calls_offered: 10,
        calls_answered: 8,
        calls_answered_within_12s: 8,
        calls_abandoned_within_12s: 2,
        enquiries: 8,
        enquiries_resolved_first_time: 8,
        cases_assigned: 0,
        cases_assigned_within_3h: 0,
        rated_5: 8,
      }),
    ).toEqual([]);
  });

  test('broken by one are named with both sides', () => {
    expect(broken({ calls_offered: 10, calls_answered: 11 })).toEqual([
      'error: calls_answered 11 > calls_offered 10',
    ]);
    expect(broken({ calls_answered: 8, calls_answered_within_12s: 9 })).toEqual([
      'error: calls_answered_within_12s 9 > calls_answered 8',
    ]);
    expect(broken({ calls_offered: 10, calls_answered: 8, calls_abandoned_within_12s: 3 })).toEqual([
      'error: calls_abandoned_within_12s 3 > calls_offered - calls_answered 2',
    ]);
    expect(broken({ enquiries: 1, enquiries_resolved_first_time: 2 })).toEqual([
      'error: enquiries_resolved_first_time 2 > enquiries 1',
    ]);
    expect(broken({ cases_assigned: 0, cases_assigned_within_3h: 1 })).toEqual([
      'error: cases_assigned_within_3h 1 > cases_assigned 0',
    ]);
    expect(broken({ calls_answered: 5, enquiries: 6 })).toEqual(['warning: enquiries 6 > calls_answered 5']);
    expect(broken({ calls_answered: 5, rated_1: 1, rated_2: 1, rated_3: 1, rated_4: 1, rated_5: 2 })).toEqual(
      ['warning: rated_1 + rated_2 + rated_3 + rated_4 + rated_5 6 > calls_answered 5'],
    );
  });

  test('with a count that is not a number say nothing', () => {
    expect(broken({ calls_answered: 11 })).toEqual([]);
    expect(broken({ calls_answered: 11, calls_offered: 'suspended' })).toEqual([]);
    // Four of five ratings already exceed the calls answered, but the sum isn't known.
    expect(broken({ calls_answered: 1, rated_1: 1, rated_2: 1, rated_3: 1, rated_4: 1 })).toEqual([]);
  });
});

test('where answered wasn’t collected, what follows from it still holds: no more within 12 s than offered', () => {
  expect(
    broken({ calls_offered: 10, calls_answered_within_12s: 11, calls_abandoned_within_12s: 12 }),
  ).toEqual([
    'error: calls_answered_within_12s 11 > calls_offered 10',
    'error: calls_abandoned_within_12s 12 > calls_offered 10',
  ]);
});
