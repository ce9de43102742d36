import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { published } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { freshnessText, leadText } from './lead';
import { givenMeasure, wholeYear } from './testing/given-measure';

const t = translatorFor('en');
const asAt = '2026-11-22' as Day;
const awaited = { month: '2023-11' as Month, due: '2023-12-14' as Day, overdue: true };

test('coverage, standing and day stand together', () => {
  const said = (measures: ReturnType<typeof givenMeasure>[], monthsReported: number) =>
    leadText(t, 'en', { measures, months: { monthsReported, monthsExpected: 12 }, asAt });
  expect(said([givenMeasure(wholeYear(2023, 1, 2))], 12)).toBe(
    '12 of 12 months reported · Final · as at 22 November 2026',
  );
  const alone = givenMeasure({}, { other: { published: [published(2023, '74', '0.5')] } });
  expect(said([alone], 0)).toBe('0 of 12 months reported · As published · as at 22 November 2026');
  expect(said([givenMeasure({})], 0)).toBe('0 of 12 months reported · as at 22 November 2026');
});

test('what is overdue, due and illustrative is said plainly', () => {
  const last = '2023-10' as Month;
  expect(freshnessText(t, 'en', { lastMonth: last, illustrative: false, awaited })).toEqual({
    text: 'The last approved month is October 2023. November 2023 was due on 14 December 2023.',
    overdue: true,
  });
  const due = { ...awaited, overdue: false };
  expect(freshnessText(t, 'en', { lastMonth: null, illustrative: false, awaited: due }).text).toBe(
    'No month has been approved yet. November 2023 is due on 14 December 2023.',
  );
  expect(freshnessText(t, 'en', { lastMonth: last, illustrative: true, awaited })).toEqual({
    text: 'Illustrative months: no return is awaited before the first month of your own.',
    overdue: false,
  });
});
