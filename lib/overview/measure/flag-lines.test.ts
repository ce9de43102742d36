import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { periodOf, periodsIn } from '@/lib/calendar/periods';
import { whole } from '@/lib/exact/fraction';
import { attainment, attainmentSeries } from '@/lib/kpi/attainment';
import { exact, PLEDGE, published, SATISFACTION, target } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { flagLines } from './flag-lines';

const citation = { book: '2024-25', place: 'Targets' };
const satisfaction = {
  ...PLEDGE,
  definitions: [SATISFACTION] as const,
  targets: [target('4')],
  plans: [{ measure: 'satisfaction', year: 2024, value: exact('4.5'), citation }],
  published: [published(2023, '4.6', '0.05')],
};
const lines = (input: typeof satisfaction, locale: 'en' | 'zh-Hant' = 'en', to = '2024-12') =>
  flagLines(translatorFor(locale), locale, {
    measure: input,
    years: [2022, 2023, 2024].map((year) =>
      attainment(input, periodOf('calendar-year', `${year}-12` as Month)),
    ),
    points: attainmentSeries(input, periodsIn('month', '2024-01' as Month, to as Month)),
    asAt: '2026-11-22',
  });

test('satisfaction 2024: target 4.0, plan 4.5, reached 4.6', () => {
  expect(lines(satisfaction)).toEqual([
    'The plan for 2024, 4.5, keeps the target of at least 4.0 but asks for less than was reached in 2023, 4.6.',
  ]);
  expect(lines(satisfaction, 'zh-Hant')).toEqual([
    '2024年的計劃（4.5分）符合最少4.0分的目標，但低於2023年已達到的水平（4.6分）。',
  ]);
});

test('years with a target and no plan are named, those to come aren’t', () => {
  const [, without] = lines(satisfaction, 'en', '2030-12');
  expect(without).toBe('There is a target for 2025, 2026, and no plan is held for them.');
});

test('a plan that would miss the target says so', () => {
  const plans = [{ ...(satisfaction.plans[0] as (typeof satisfaction.plans)[number]), value: whole(3n) }];
  expect(lines({ ...satisfaction, plans })).toEqual([
    'The plan for 2024, 3.0, would not meet the target of at least 4.0.',
  ]);
});
