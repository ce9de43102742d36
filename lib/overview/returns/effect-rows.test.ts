import { expect, test } from 'vitest';
import { type Month, monthRange } from '@/lib/calendar/month';
import type { CountValue } from '@/lib/kpi/counts';
import { effectsOf } from '@/lib/kpi/effects';
import type { PublishedFigure } from '@/lib/kpi/published';
import { byMonth, countsOf, figureOf } from '@/lib/kpi/testing/month-counts';
import { PLEDGE, published } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { effectRows } from './effect-rows';

const measure = { id: 'm', name: { en: 'Answered', 'zh-Hant': '接聽', 'zh-Hans': '接听' } };
const of1000 = (within: CountValue) => ({ calls_answered_within_12s: within, calls_offered: 1000 });

/** 800 of 1 000 calls in each month of 2023 to `last` but 790 in October: what another October makes of it. */
function rows(
  october: CountValue,
  {
    month = '2023-10',
    last = '2023-12',
    book = null as PublishedFigure | null,
    locale = 'en' as 'en' | 'zh-Hant',
  } = {},
) {
  const months = monthRange('2023-01' as Month, last as Month);
  const figures = byMonth(months.map((one) => figureOf(one, of1000(one === '2023-10' ? 790 : 800))));
  const input = { ...PLEDGE, figures, published: book === null ? [] : [book] };
  const effects = effectsOf(input, month as Month, countsOf(of1000(october)));
  return effectRows(translatorFor(locale), locale, measure, effects);
}
const told = (found: ReturnType<typeof rows>) =>
  found.map(
    ({ period, before, after }) => `${period}: ${before.value} ${before.text} → ${after.value} ${after.text}`,
  );

test('every period reads as it does wherever it is shown; those whose other months aren’t there are left out', () => {
  const rounds = (value: string) => `${value} Not met (${value}, rounds to 80%) → 80% Met`;
  // By hand: 2 390 of 3 000, 9 590 of 12 000, 7 990 of 10 000, 8 790 of 11 000, 5 590 of 7 000 …
  expect(told(rows(800))).toEqual([
    'Oct 2023: 79% Not met → 80% Met',
    `Q4 2023: ${rounds('79.7%')}`,
    `2023: ${rounds('79.9%')}`,
    ...['Jan–Oct 2023', 'Jan–Nov 2023', 'Jan–Dec 2023'].map((period) => `${period}: ${rounds('79.9%')}`),
    ...['Apr–Oct 2023', 'Apr–Nov 2023', 'Apr–Dec 2023'].map((period) => `${period}: ${rounds('79.9%')}`),
    `12 months to Dec 2023: ${rounds('79.9%')}`,
  ]);
  expect(rows(800).every(({ verdictChanges }) => verdictChanges)).toBe(true);
});

test('what changes beyond the printed digits is left out', () => {
  expect(rows(791)).toEqual([]);
});

test('a year to date of one month is that month, and is told once', () => {
  const january = told(rows(700, { month: '2023-01', last: '2023-01' }));
  expect(january).toEqual(['Jan 2023: 80% Met → 70% Not met']);
});

test('a period that was whole and loses a month is told: its judgement goes', () => {
  const [month, quarter, year] = rows('not-collected');
  expect(month).toMatchObject({ before: { text: 'Not met' }, after: { value: '–', text: 'not collected' } });
  expect(quarter).toMatchObject({ verdictChanges: true, after: { value: '80%', text: '2 of 3 months' } });
  expect(year).toMatchObject({ verdictChanges: true, after: { verdict: 'none', text: '11 of 12 months' } });
});

test('a published figure is told where the months come to agree with it, or no longer do', () => {
  const place = 'Estimates 2024–25: Head 135, Programme (3), Targets';
  const said = (october: CountValue, book: PublishedFigure, over: Parameters<typeof rows>[1] = {}) =>
    rows(october, { ...over, book }).find(({ key }) => key === 'm calendar-year 2023')?.published;
  // 80 is 79.5 ≤ x < 80.5: 9 590 of 12 000 agree, 9 700 (80.83) don't, and 9 600 with December do.
  const book = published(2023, '80', '0.5');
  expect(said(900, book)).toBe(`Published for the year: 80 (${place}). The months would differ from it.`);
  expect(said(810, book, { month: '2023-12', last: '2023-11' })).toMatch(/The months would agree with it\.$/);
  expect(said('suspended', book)).toMatch(/The months aren’t complete\.$/);
  expect(said(800, book)).toBeNull();
  // 79.92 is 79.915 ≤ x < 79.925: 79.9167 agrees, 79.925 doesn't, and both are printed 79.9.
  expect(said(791, published(2023, '79.92', '0.005'))).toMatch(/differ/);
});

test('a year that was what a book prints is told when its first month comes: the months stand for it then', () => {
  const found = rows(800, { month: '2022-12', book: published(2022, '74', '0.5') });
  expect(told(found)).toContain('2022: 74% Not met → 80% 1 of 12 months');
});

test('in Chinese', () => {
  expect(told(rows(800, { locale: 'zh-Hant' })).slice(0, 2)).toEqual([
    '2023年10月: 79% 未達標 → 80% 達標',
    '2023年第4季: 79.7% 未達標（79.7%，四捨五入後為80%） → 80% 達標',
  ]);
});
