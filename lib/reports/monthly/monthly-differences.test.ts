import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { monthlyDifferences } from './monthly-differences';
import { FIGURES, figuresWith, givenFacts } from './testing/given-monthly-facts';

const month = '2023-10' as Month;
const issued = givenFacts({ month });
const keys = (after: typeof issued) => monthlyDifferences(issued, after).map(({ key }) => key);

describe('what differs between two states of a month’s report', () => {
  test('is nothing where the figures are the same, whenever they are read', () => {
    expect(
      keys(givenFacts({ month, asAt: '2024-06-30' as never, knownAt: '2024-06-30T00:00:00.000Z' })),
    ).toEqual([]);
  });

  test('is every period that holds a corrected month, in words of each language', () => {
    const before = FIGURES.get('2023-03' as Month)?.counts.calls_answered_within_12s as number;
    const figures = figuresWith({ '2023-03': { calls_answered_within_12s: before - 1000 } });
    const found = monthlyDifferences(issued, givenFacts({ month, figures }));
    expect(found.map(({ key }) => key)).toEqual([
      'answered-within-12s/year-to-date/2023-10',
      'answered-within-12s/rolling-12/2023-10',
      'answered-within-12s/month/2023-03',
      'calls_answered_within_12s/year-to-date/2023-10',
      'answered_later/year-to-date/2023-10',
      'count/calls_answered_within_12s/2023-03',
    ]);
    expect(found[2]?.label).toMatchObject({
      en: 'Calls answered within 12 seconds, March 2023',
      'zh-Hant': expect.stringContaining('2023年3月'),
    });
  });

  test('is also a count that changes no printed digit', () => {
    const before = FIGURES.get('2023-10' as Month)?.counts.calls_answered_within_12s as number;
    const figures = figuresWith({ '2023-10': { calls_answered_within_12s: before + 1 } });
    expect(keys(givenFacts({ month, figures }))).toContain('answered-within-12s/month/2023-10');
  });

  test('isn’t why a value is lacking, which the calendar alone changes', () => {
    const holed = figuresWith({ '2023-09': null });
    const early = givenFacts({ month, figures: holed, asAt: '2023-10-02' as never });
    const late = givenFacts({ month, figures: holed, asAt: '2023-12-31' as never });
    expect(early.measures[0]?.trend.at(-2)?.gap).not.toBe(late.measures[0]?.trend.at(-2)?.gap);
    expect(monthlyDifferences(early, late).filter(({ key }) => key.includes('2023-09'))).toEqual([]);
  });

  test('is every count of every month, also of one that no measure is made of', () => {
    const figures = figuresWith({ '2022-11': { emails: 12_345 } });
    const [found] = monthlyDifferences(issued, givenFacts({ month, figures })).filter(({ key }) =>
      key.startsWith('count/'),
    );
    expect(found).toMatchObject({ key: 'count/emails/2022-11', after: { en: '12,345' } });
    expect(found?.label.en).toBe('E-mails, November 2022');
  });

  test('is a target or plan that was corrected; what the earlier one didn’t have is told as added', () => {
    const [first] = issued.measures;
    if (!first) throw new Error('no measure');
    const measures = issued.measures.map(({ measure }) => ({
      ...measure,
      plans: measure.plans.map((plan) => ({ ...plan, value: { numerator: 77n, denominator: 1n } })),
    }));
    expect(keys(givenFacts({ month, measures }))).toContain(`${first.measure.id}/plan/2023`);
    const planless = givenFacts({
      month,
      measures: issued.measures.map(({ measure }) => ({ ...measure, plans: [] })),
    });
    const added = monthlyDifferences(planless, issued);
    expect(added.map(({ key, before, added }) => [key, before.en, added])).toEqual(
      ['answered-within-12s', 'resolved-first-time', 'satisfaction'].map((measure) => [
        `${measure}/plan/2023`,
        '–',
        true,
      ]),
    );
    expect(monthlyDifferences(issued, planless)[0]).toMatchObject({ after: { en: '–' } });
  });

  test('is every provision of a book that only one of them tells of', () => {
    const without = keys(givenFacts({ month, books: [] }));
    expect(without).toHaveLength(16);
    expect(without[0]).toBe('2024-25/135/programme-1/2022-23/actual');
  });
});
