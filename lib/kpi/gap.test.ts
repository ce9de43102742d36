import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { COUNTS } from './counts';
import { type GapContext, gapOf, gapOfPeriod } from './gap';
import { figureOf } from './testing/month-counts';

const OCTOBER = '2026-10' as Month;
const on = (today: string): GapContext => ({
  dueDay: () => '2026-11-13' as Day,
  today: today as Day,
  suspensions: [],
});

describe('the gap of a month without a figure', () => {
  test('is "not due" before its due day, and "missing" from that day on', () => {
    expect(gapOf(['emails'], OCTOBER, undefined, on('2026-11-12'))).toBe('not-due');
    expect(gapOf(['emails'], OCTOBER, undefined, on('2026-11-13'))).toBe('missing');
    expect(gapOf(['emails'], OCTOBER, undefined, on('2026-11-14'))).toBe('missing');
  });

  test('that runs or is to come is "not due"', () => {
    expect(gapOf(['emails'], '2026-11' as Month, undefined, on('2026-11-22'))).toBe('not-due');
    expect(gapOf(['emails'], '2999-12' as Month, undefined, on('2026-11-22'))).toBe('not-due');
  });

  test('is "not collected" outside the time in which the count was', () => {
    const catalogue = COUNTS.map((count) =>
      count.code === 'emails'
        ? { ...count, collectedFrom: '2020-03' as Month, collectedUntil: '2020-05' as Month }
        : count,
    );
    const context = { ...on('2026-11-22'), catalogue };
    const gaps = ['2020-02', '2020-03', '2020-05', '2020-06'].map((month) =>
      gapOf(['other_written', 'emails'], month as Month, undefined, context),
    );
    expect(gaps).toEqual(['not-collected', 'missing', 'missing', 'not-collected']);
    expect(gapOf(['other_written'], '2020-02' as Month, undefined, context)).toBe('missing');
  });
});

describe('the gap of a month with a figure', () => {
  const context = on('2026-11-22');

  test('is none where every needed count is there: zero is a figure', () => {
    expect(gapOf(['emails'], OCTOBER, figureOf('2026-10', { emails: 0 }), context)).toBeNull();
  });

  test('is "suspended" where a needed count was, else "not collected"', () => {
    const figure = figureOf('2026-10', { emails: 'suspended', calls_offered: 5 });
    expect(gapOf(['emails'], OCTOBER, figure, context)).toBe('suspended');
    expect(gapOf(['complaints', 'emails'], OCTOBER, figure, context)).toBe('suspended');
    expect(gapOf(['complaints'], OCTOBER, figure, context)).toBe('not-collected');
    expect(gapOf(['calls_offered'], OCTOBER, figure, context)).toBeNull();
  });
});

test('a period without figures is missing where any month is, else the first of the other words', () => {
  expect(gapOfPeriod(['not-due', 'suspended', 'missing'])).toBe('missing');
  expect(gapOfPeriod(['not-collected', 'suspended', 'not-due'])).toBe('not-due');
  expect(gapOfPeriod(['not-collected', 'suspended'])).toBe('suspended');
  expect(gapOfPeriod(['not-collected'])).toBe('not-collected');
  expect(gapOfPeriod([])).toBeNull();
});
