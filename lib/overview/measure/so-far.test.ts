import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { attainment } from '@/lib/kpi/attainment';
import { sameMonths, sameMonthsBefore } from '@/lib/kpi/same-months';
import { byMonth, calls } from '@/lib/kpi/testing/month-counts';
import { PLEDGE } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { soFarView } from './so-far';

const place = {
  id: 'answered-within-12s',
  range: { from: '2023-01' as Month, to: '2024-03' as Month, by: 'month' as const },
  asAt: null,
  provisional: false,
};
const share = (from: string, to: string, within: number) =>
  monthRange(from as Month, to as Month).map((month) => calls(month, within, 1000));

function view(figures: ReturnType<typeof share>, locale: 'en' | 'zh-Hant' = 'en', last = '2024-03') {
  const input = { ...PLEDGE, figures: byMonth(figures) };
  const period = periodOf('year-to-date', last as Month);
  const toDate = attainment(input, period);
  return soFarView(translatorFor(locale), locale, place, {
    toDate,
    sameMonths: sameMonths(toDate, attainment(input, sameMonthsBefore(period))),
    rolling: attainment(input, periodOf('rolling-12', last as Month)),
    plan: PLEDGE.plans[0] ?? null,
  });
}

describe('the year so far', () => {
  // 2023: 60.2 %; January to March 2024: 74.1 %. Rolling: (9 × 602 + 3 × 741) ÷ 12 000 = 63.675 %.
  const figures = [...share('2023-01', '2023-12', 602), ...share('2024-01', '2024-03', 741)];

  test('says value and change from the exact figures, with one digit more than the measure', () => {
    expect(view(figures).title).toBe(
      'January–March 2024: 74%, +13.9 points on the same months of the year before',
    );
    expect(view(figures, 'zh-Hant').title).toBe('2024年1月至3月為74%，較上年同期+13.9個百分點');
  });

  test('stands beside the same months, the last twelve and the plan, each with counts and coverage', () => {
    expect(view(figures).items.map(({ term, value, notes }) => [term, value, ...notes])).toEqual([
      ['The year so far, January–March 2024', '74%', '2,223 / 3,000', '3 of 3 months', 'Final'],
      [
        'Same months of the year before, January–March 2023',
        '60%',
        '1,806 / 3,000',
        '3 of 3 months',
        'Final',
      ],
      ['Change', '+13.9 points'],
      ['Rolling: 12 months to March 2024', '64%', '7,641 / 12,000', '12 of 12 months', 'Final'],
      ['Plan for 2024', '80%'],
    ]);
  });

  test('is called a year, not one so far, once it is whole; its twelve months are said once', () => {
    const { sub, items } = view(figures, 'en', '2023-12');
    expect(sub).toBe('The latest year, whole');
    expect(items.map(({ term }) => term).slice(0, 2)).toEqual([
      'The year, January–December 2023',
      'The year before, January–December 2022',
    ]);
    expect(items[3]).toMatchObject({
      value: '60%',
      verdict: null,
      notes: ['the same twelve months as the year'],
    });
  });

  test('is judged whole', () => {
    const [year] = view(figures).items;
    expect(year?.verdict).toEqual({ verdict: 'not-met', text: 'Not met · 5.9 points below' });
  });

  test('tells no change where the year before lacks a month, and no rolling twelve of eleven', () => {
    const [, , change, rolling] = view(figures.filter(({ month }) => month !== '2023-02')).items;
    expect(change).toMatchObject({ value: '–', notes: ['Not told: one of the two lacks a month.'] });
    expect(rolling?.value).toBe('64%');
    const withoutMay = view(figures.filter(({ month }) => month !== '2023-05')).items[3];
    expect(withoutMay).toMatchObject({ value: '–', verdict: { verdict: 'none', text: '11 of 12 months' } });
  });

  test('exactly the same is (—), and what rounds to nil keeps its sign', () => {
    const same = [...share('2023-01', '2023-12', 700), ...share('2024-01', '2024-03', 700)];
    expect(view(same).items[2]?.value).toBe('(—)');
    const barely = [...share('2023-01', '2023-12', 700), ...share('2024-01', '2024-03', 700)].map((figure) =>
      figure.month === '2024-01' ? calls('2024-01', 699, 1000) : figure,
    );
    // 2 099 of 3 000 after 2 100 of 3 000: −0.033… points.
    expect(view(barely).items[2]?.value).toBe('–0.0 points');
  });
});
