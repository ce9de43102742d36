import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { ratio } from '@/lib/exact/fraction';
import { canonicalJson, readCanonicalJson } from '../snapshot/canonical-json';
import { FIGURES, figuresWith, givenFacts } from './testing/given-monthly-facts';

/** Σ of a count over months, by another way than the roll-up's. */
function sum(code: 'calls_offered' | 'calls_answered_within_12s', from: string, to: string): bigint {
  return [...FIGURES.values()]
    .filter(({ month }) => month >= from && month <= to)
    .reduce((all, { counts }) => all + BigInt(counts[code] as number), 0n);
}

const value = (from: string, to: string) =>
  ratio(100n * sum('calls_answered_within_12s', from, to), sum('calls_offered', from, to));

describe('the facts of a month’s report', () => {
  const facts = givenFacts({ month: '2023-10' as Month });
  const [measure] = facts.measures;

  test('are the counts’ sums: the month, the year to date, the same months of the year before, twelve months', () => {
    expect(measure?.measure.id).toBe('answered-within-12s');
    expect(measure?.month.value).toEqual(value('2023-10', '2023-10'));
    expect(measure?.monthBefore.value).toEqual(value('2022-10', '2022-10'));
    expect(measure?.yearToDate.value).toEqual(value('2023-01', '2023-10'));
    expect(measure?.sameMonths.before.value).toEqual(value('2022-01', '2022-10'));
    expect(measure?.rolling.value).toEqual(value('2022-11', '2023-10'));
    expect(measure?.plan?.year).toBe(2023);
  });

  test('tell the months from the first there is, twenty-four at most, and nothing after the report’s own', () => {
    expect(measure?.trend.map(({ period }) => period.name).at(0)).toBe('2022-01');
    expect(measure?.trend.map(({ period }) => period.name).at(-1)).toBe('2023-10');
    expect(givenFacts().measures[0]?.trend).toHaveLength(24);
    expect(facts.figures.map(({ month }) => month).at(-1)).toBe('2023-10');
    expect(facts.volumes.months).toHaveLength(22);
  });

  test('a month that is missing in between is told as a gap, and no judgement is given over it', () => {
    const holed = givenFacts({ figures: figuresWith({ '2023-05': null }) });
    const may = holed.measures[0]?.trend.find(({ period }) => period.name === '2023-05');
    expect([may?.value, may?.gap]).toEqual([null, 'missing']);
    expect(holed.measures[0]?.yearToDate).toMatchObject({ monthsReported: 11, verdict: 'none' });
    expect(holed.measures[0]?.rolling.value).toBeNull();
  });

  test('are plain data: frozen and read again they are the same', () => {
    expect(readCanonicalJson(canonicalJson(facts))).toEqual(facts);
  });

  test('tell what happened within the months told; what has no known end is told where it began', () => {
    const event = (id: string, from: string, to: string | null) =>
      ({
        id,
        from,
        to,
        kind: 'capacity',
        text: {},
        grade: 'press',
        sources: [],
        known: '2024-01-01',
      }) as never;
    const told = givenFacts({
      month: '2023-10' as Month,
      events: [
        event('before', '2020-12-02', null),
        event('into', '2021-11', '2022-01'),
        event('day', '2023-10-31', null),
        event('after', '2023-11', null),
      ],
    }).events.map(({ id }) => id);
    expect(told).toEqual(['into', 'day']);
  });

  test('hold of the book what is told of it, and no more', () => {
    const kinds = new Set(facts.book?.figures.map(({ subject }) => subject.kind));
    expect([...kinds].sort()).toEqual(['change', 'provision']);
  });
});
