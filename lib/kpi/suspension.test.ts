import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Channel } from './count-entry';
import { gapOf } from './gap';
import type { EventEnds, EventKind } from './stated';
import { isSuspended, openSuspensions, suspensionsOf } from './suspension';
import { figureOf } from './testing/month-counts';

const TODAY = '2026-11-22' as Day;
const event = (
  from: string,
  to: string | null,
  ends: EventEnds = 'known',
  kind: EventKind = 'suspension',
) => ({
  kind,
  from: from as Day,
  to: to as Day | null,
  ends,
  channels: (kind === 'suspension' ? ['written'] : []) as readonly Channel[],
});
const months = (given: ReturnType<typeof event>, resumed: string | null = null) =>
  suspensionsOf([given], TODAY, () => resumed as Month | null).map(({ from, to }) => `${from} ${to}`);

describe('the months of a suspension', () => {
  test('lie wholly in it, from their first day to their last', () => {
    expect(months(event('2014-03-01', '2014-04-30'))).toEqual(['2014-03 2014-04']);
    expect(months(event('2014-03-02', '2014-06-29'))).toEqual(['2014-04 2014-05']);
    expect(months(event('2014-02-01', '2014-02-28'))).toEqual(['2014-02 2014-02']);
    expect(months(event('2016-02-01', '2016-02-28'))).toEqual([]);
    expect(months(event('2014-12-31', '2015-02-01'))).toEqual(['2015-01 2015-01']);
  });

  test('are those of its months, where a source is no more precise', () => {
    expect(months(event('2014-03', '2014-05'))).toEqual(['2014-03 2014-05']);
    expect(months(event('2014-03', '2014-05-15'))).toEqual(['2014-03 2014-04']);
  });

  test('are none of a day, and none of what lies within a month', () => {
    expect(months(event('2014-03-08', null))).toEqual([]);
    expect(months(event('2014-03-02', '2014-03-31'))).toEqual([]);
  });

  test('reach the month of today where it goes on, and none before it begins', () => {
    expect(months(event('2026-09-10', null, 'going-on'))).toEqual(['2026-10 2026-11']);
    expect(months(event('2026-12', null, 'going-on'))).toEqual([]);
  });

  test('are none of other kinds of events', () => {
    expect(months(event('2014-03', '2014-05', 'known', 'capacity'))).toEqual([]);
  });
});

describe('a suspension whose end isn’t known', () => {
  const written = event('2020-12-02', null, 'not-known');

  test('is asked about from the first month that lies wholly in it', () => {
    expect(openSuspensions([written])).toEqual([{ channel: 'written', from: '2021-01' }]);
    expect(openSuspensions([event('2020-12-02', null, 'going-on')])).toEqual([]);
  });

  test('ends before the first month with a count of the channel; without one there is none', () => {
    expect(months(written, '2021-04')).toEqual(['2021-01 2021-03']);
    expect(months(written, '2021-01')).toEqual([]);
    expect(months(written, null)).toEqual([]);
  });

  test('suspends only months that have a return: of the others nobody has said anything', () => {
    const known = suspensionsOf([written], TODAY, () => '2024-01' as Month);
    const at = (month: string, reported: boolean) =>
      isSuspended(known, 'emails', { month: month as Month, reported });
    expect([at('2021-02', true), at('2021-02', false)]).toEqual([true, false]);
    expect([at('2020-12', true), at('2024-01', true)]).toEqual([false, false]);
    expect(isSuspended(known, 'calls_offered', { month: '2021-02' as Month, reported: true })).toBe(false);
  });
});

describe('the gap of a suspended month', () => {
  const context = {
    dueDay: () => '2014-05-15' as Day,
    today: TODAY,
    suspensions: suspensionsOf([event('2014-03-10', '2014-05-20')], TODAY, () => null),
  };
  const gap = (month: string, counts?: Parameters<typeof figureOf>[1]) =>
    gapOf(['emails'], month as Month, counts && figureOf(month, counts), context);

  test('is "suspended" where the whole month is and there is no count, reported or not', () => {
    expect(gap('2014-04')).toBe('suspended');
    expect(gap('2014-04', { calls_offered: 5 })).toBe('suspended');
  });

  test('is its own where only a part of the month is suspended', () => {
    expect([gap('2014-03'), gap('2014-05')]).toEqual(['missing', 'missing']);
    expect(gap('2014-03', { calls_offered: 5 })).toBe('not-collected');
    expect(gap('2014-03', { emails: 7 })).toBeNull();
  });

  test('is none where the count was given, zero too', () => {
    expect([gap('2014-04', { emails: 7 }), gap('2014-04', { emails: 0 })]).toEqual([null, null]);
  });

  test('holds for what needs any count of the channel', () => {
    const april = '2014-04' as Month;
    expect(gapOf(['calls_offered', 'emails'], april, undefined, context)).toBe('suspended');
    expect(gapOf(['calls_offered', 'emails'], april, figureOf(april, { calls_offered: 5 }), context)).toBe(
      'suspended',
    );
    expect(gapOf(['calls_offered'], april, undefined, context)).toBe('missing');
    // The channel's own count is there: what lacks is another one's.
    expect(gapOf(['calls_offered', 'emails'], april, figureOf(april, { emails: 5 }), context)).toBe(
      'not-collected',
    );
  });

  test('is "not due" before a suspension that is announced, "suspended" in it', () => {
    const announced = suspensionsOf([event('2027-02', '2027-03')], TODAY, () => null);
    const at = (month: string) =>
      gapOf(['emails'], month as Month, undefined, { ...context, suspensions: announced });
    expect([at('2027-01'), at('2027-02'), at('2027-04')]).toEqual(['not-due', 'suspended', 'not-due']);
  });
});
