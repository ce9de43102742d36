import { describe, expect, test } from 'vitest';
import { COUNT_CODES } from './counts';
import { periodCountsOf } from './testing/period-counts-of';

const calls = { calls_offered: 100, calls_answered: 90, calls_answered_within_12s: 70, calls_blocked: 7 };

describe('the counts of a period', () => {
  test('are the sums of its months, and what follows from them', () => {
    const quarter = periodCountsOf(
      'quarter',
      '2023-01',
      ...(['2023-01', '2023-02', '2023-03'] as const).map(
        (month) =>
          [
            month,
            {
              ...calls,
              emails: 30,
              other_written: 4,
              rated_1: 1,
              rated_2: 0,
              rated_3: 2,
              rated_4: 3,
              rated_5: 5,
            },
          ] as const,
      ),
    );
    expect(quarter.totals).toMatchObject({
      calls_offered: { kind: 'total', value: 300n },
      answered_later: { kind: 'total', value: 60n },
      abandoned: { kind: 'total', value: 30n },
      attempts: { kind: 'total', value: 321n },
      written_contacts: { kind: 'total', value: 102n },
      ratings: { kind: 'total', value: 33n },
      enquiries: { kind: 'gap', gap: 'not-collected' },
    });
    expect([quarter.monthsReported, quarter.monthsExpected, quarter.standing]).toEqual([3, 3, 'final']);
    expect(Object.keys(quarter.totals)).toEqual(expect.arrayContaining([...COUNT_CODES]));
  });

  test('have no sum of a part: how many months there are, and why the others are not', () => {
    const { totals } = periodCountsOf('calendar-year', '2023-05', ['2023-01', calls], ['2023-02', calls]);
    expect(totals.calls_offered).toEqual({ kind: 'part', reported: 2, expected: 12, gap: 'missing' });
  });

  test('say one by one why they are not there', () => {
    const { totals } = periodCountsOf('month', '2020-12', [
      '2020-12',
      { ...calls, emails: 'suspended', other_written: 5 },
    ]);
    expect(totals.emails).toEqual({ kind: 'gap', gap: 'suspended' });
    expect(totals.other_written).toEqual({ kind: 'total', value: 5n });
    expect(totals.written_contacts).toEqual({ kind: 'gap', gap: 'suspended' });
    expect(totals.complaints).toEqual({ kind: 'gap', gap: 'not-collected' });
    expect(periodCountsOf('month', '2027-01').totals.emails).toEqual({ kind: 'gap', gap: 'not-due' });
    expect(periodCountsOf('month', '2023-01').totals.emails).toEqual({ kind: 'gap', gap: 'missing' });
  });

  test('zero is a figure', () => {
    const { totals } = periodCountsOf('month', '2023-01', ['2023-01', { emails: 0, other_written: 0 }]);
    expect(totals.written_contacts).toEqual({ kind: 'total', value: 0n });
  });

  test('a service suspended in one month leaves no total of the year: 11 of 12 months', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, '0')}`);
    const { totals } = periodCountsOf(
      'calendar-year',
      '2020-12',
      ...months.map(
        (month) => [month, { emails: month === '2020-12' ? ('suspended' as const) : 10 }] as const,
      ),
    );
    expect(totals.emails).toEqual({ kind: 'part', reported: 11, expected: 12, gap: 'suspended' });
  });
});
