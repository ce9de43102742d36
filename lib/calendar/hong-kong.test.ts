import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from './day';
import { endOfHongKongDay, hongKongDay, hongKongMonth, hongKongTime } from './hong-kong';

test('the time of day in Hong Kong leaves off what lies beyond the second', () => {
  expect(hongKongTime(new Date('2026-01-31T16:30:00Z'))).toBe('00:30:00');
  expect(hongKongTime(new Date('2026-01-31T15:59:59.999Z'))).toBe('23:59:59');
});

describe('the day in Hong Kong', () => {
  test('31 January 16:30Z is February', () => {
    expect(hongKongDay(new Date('2026-01-31T16:30:00Z'))).toBe('2026-02-01');
    expect(hongKongMonth(new Date('2026-01-31T16:30:00Z'))).toBe('2026-02');
    expect(hongKongMonth(new Date('2026-01-31T15:59:59.999Z'))).toBe('2026-01');
  });

  test('31 December 16:00:01Z is the new year', () => {
    expect(hongKongDay(new Date('2026-12-31T16:00:01Z'))).toBe('2027-01-01');
  });

  test('29 February is there in 2028 and not in 2100', () => {
    expect(hongKongDay(new Date('2028-02-28T16:00:00Z'))).toBe('2028-02-29');
    expect(hongKongDay(new Date('2100-02-28T16:00:00Z'))).toBe('2100-03-01');
  });

  test('ends at 16:00Z: what was known by then was recorded strictly before', () => {
    expect(endOfHongKongDay('2026-11-22' as Day)).toEqual(new Date('2026-11-22T16:00:00Z'));
    expect(endOfHongKongDay('2026-12-31' as Day)).toEqual(new Date('2026-12-31T16:00:00Z'));
  });

  test('holds every instant of it, and agrees with the time-zone database', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', dateStyle: 'short' });
    const instants = fc.date({
      min: new Date('1980-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (now) => {
        const day = hongKongDay(now);
        expect(day).toBe(format.format(now));
        const end = endOfHongKongDay(day).getTime();
        expect(now.getTime() < end && now.getTime() >= end - 86_400_000).toBe(true);
      }),
    );
  });
});
