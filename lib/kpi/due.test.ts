import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { dueDay, FIRST_DUE_SETTING } from './due';

const none: ReadonlySet<Day> = new Set();

test('November 2026 is due on the 10th working day after it, 14 December 2026', () => {
  expect(dueDay('2026-11' as Month, [FIRST_DUE_SETTING], none)).toBe('2026-12-14');
});

test('a new setting holds for the months from its beginning on', () => {
  const settings = [FIRST_DUE_SETTING, { validFrom: '2026-11' as Month, workingDays: 5 }];
  // 2–6 November five, 9–13 ten
  expect(dueDay('2026-10' as Month, settings, none)).toBe('2026-11-13');
  // 1–4 December four, Monday 7 five
  expect(dueDay('2026-11' as Month, settings, none)).toBe('2026-12-07');
});

test('a general holiday puts it off by a working day', () => {
  expect(dueDay('2026-11' as Month, [], new Set(['2026-12-14' as Day]))).toBe('2026-12-15');
});
