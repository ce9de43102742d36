import { describe, expect, test } from 'vitest';
import { COUNT_CODES, COUNTS, isCountCode } from './counts';

describe('the catalogue of counts', () => {
  test('has the columns of a monthly file, in their order, between month and note', () => {
    expect(['month', ...COUNT_CODES, 'note'].join(',')).toBe(
      'month,calls_blocked,calls_offered,calls_answered,calls_answered_within_12s,calls_abandoned_within_12s,' +
        'wait_seconds_total,enquiries,enquiries_resolved_first_time,complaints,cases_assigned,cases_assigned_within_3h,' +
        'rated_1,rated_2,rated_3,rated_4,rated_5,emails,other_written,note',
    );
  });

  test('has 18 counts of up to 2 147 483 647, the seconds of waiting up to 2^53', () => {
    expect(COUNT_CODES).toHaveLength(18);
    const others = COUNTS.filter((count) => count.max !== 2_147_483_647n);
    expect(others.map((count) => [count.code, count.max])).toEqual([
      ['wait_seconds_total', 9_007_199_254_740_992n],
    ]);
  });

  test('knows its codes and nothing else', () => {
    expect(COUNT_CODES.every(isCountCode)).toBe(true);
    expect(['month', 'note', 'toString', '__proto__', ''].some(isCountCode)).toBe(false);
  });
});
