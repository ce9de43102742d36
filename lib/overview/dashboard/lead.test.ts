import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { published } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { leadText } from './lead';
import { givenMeasure, wholeYear } from './testing/given-measure';

const t = translatorFor('en');
const asAt = '2026-11-22' as Day;

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
