import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { whole } from '@/lib/exact/fraction';
import type { PublicEvent } from '@/lib/kpi/stated';
import { byMonth, calls, figureOf } from '@/lib/kpi/testing/month-counts';
import { published, SATISFACTION, target } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { cardView } from './card';
import type { MeasureInYear } from './shown-point';
import { givenMeasure, wholeYear } from './testing/given-measure';

const CITATION = { book: '2024-25', place: 'Targets' };
const card = (facts: MeasureInYear, kept: Record<string, string> = {}, events: readonly PublicEvent[] = []) =>
  cardView(translatorFor('en'), 'en', facts, {
    asAt: '2026-11-22' as Day,
    events,
    kept,
  });
const facts = (shown: MeasureInYear) =>
  card(shown).facts.map(({ term, value, verdict }) => [term, value, ...(verdict ? [verdict.text] : [])]);
const plan = (year: number, value: bigint) => ({
  measure: 'answered-within-12s',
  year,
  value: whole(value),
  citation: CITATION,
});

test('a whole year: value, verdict with its distance, and what it is held against', () => {
  const shown = givenMeasure({ ...wholeYear(2022, 61, 100), ...wholeYear(2023, 745, 1000) });
  expect(card(shown)).toMatchObject({
    base: 'of calls offered',
    period: '2023',
    value: { text: '75', unit: '%' },
    verdictText: 'Not met, 5.5 points below',
    standing: 'Final',
    published: null,
    flags: [],
  });
  expect(facts(shown)).toEqual([
    ['target', 'at least 80%'],
    ['2022', '61%'],
    ['December 2023', '75%', 'Not met'],
  ]);
});

test('the bar tells all that is on it, and its legend names only that', () => {
  const shown = givenMeasure(
    { ...wholeYear(2022, 61, 100), ...wholeYear(2023, 74, 100) },
    { other: { plans: [plan(2023, 78n)] } },
  );
  const { bar } = card(shown);
  expect(bar.told).toBe('Scale 0 to 100%. 2023: 74%; target at least 80%; plan 78%; 2022: 61%.');
  expect(bar.legend.map(({ mark }) => mark)).toEqual(['target', 'plan', 'before']);
  expect(card(givenMeasure({}, { other: { targets: [] } })).bar.legend).toEqual([]);
});

test('a year of 9 months keeps its value without judgement, and its months so far are judged', () => {
  const nine = Object.fromEntries(Object.entries(wholeYear(2023, 82, 100)).slice(0, 9));
  const shown = givenMeasure({ ...wholeYear(2022, 61, 100), ...nine });
  expect(card(shown)).toMatchObject({
    value: { text: '82' },
    verdict: 'none',
    verdictText: 'No judgement, 9 of 12 months',
  });
  expect(facts(shown)).toEqual([
    ['target', 'at least 80%'],
    ['2022', '61%'],
    ['Jan–Sep 2023', '82%', 'Met'],
    ['same months of 2022', '61%'],
    ['September 2023', '82%', 'Met'],
  ]);
});

test('a running year is its months so far, the ring being the same months a year earlier', () => {
  const shown = givenMeasure(
    { ...wholeYear(2023, 61, 100), '2024-01': [82, 100] },
    { year: '2024', today: '2024-02-20' },
  );
  expect(card(shown)).toMatchObject({ period: 'January 2024, so far', verdictText: 'Met, 2 points above' });
  expect(card(shown).bar.legend.at(-1)).toEqual({ mark: 'before', text: 'Jan 2023' });
  expect(facts(shown)).toEqual([
    ['target', 'at least 80%'],
    ['2023', '61%'],
    ['same months of 2023', '61%'],
    ['January 2024', '82%', 'Met'],
  ]);
});

test('a published figure alone is judged as published; beside months it agrees or differs', () => {
  const figures = [published(2023, '74', '0.5')];
  expect(card(givenMeasure({}, { other: { published: figures } }))).toMatchObject({
    base: 'as published; the base isn’t printed',
    value: { text: '74' },
    verdictText: 'Not met, 6 points below',
    standing: 'As published',
    published: null,
  });
  const beside = (within: number) =>
    card(givenMeasure(wholeYear(2023, within, 1000), { other: { published: figures } })).published;
  expect(beside(741)).toBe('Estimates 2024–25 print 74%: agrees with the months');
  expect(beside(745)).toBe('Estimates 2024–25 print 74%: differs from the months');
});

test('without any figure the card says which kind of nothing there is', () => {
  expect(card(givenMeasure({}))).toMatchObject({
    value: null,
    gap: { state: 'missing', text: 'no figure reported' },
    verdictText: 'No judgement, no figure reported',
    standing: null,
    spark: null,
  });
});

test('a plan above the pledge and behind last year is flagged, in its year only', () => {
  const given = (year: string) =>
    givenMeasure(
      { ...wholeYear(2022, 90, 100), ...wholeYear(2023, 95, 100) },
      { year, other: { plans: [plan(2024, 92n)] } },
    );
  expect(card(given('2024')).flags).toEqual([
    'The plan for 2024, 92%, keeps the pledge of at least 80% but falls behind 95% of 2023.',
  ]);
  expect(card(given('2023')).flags).toEqual([]);
});

test('a score tells the number of its ratings, and below 30 that they are few', () => {
  const rated = (count: number) =>
    givenMeasure(
      {},
      {
        other: {
          definitions: [SATISFACTION],
          targets: [target('4.0')],
          figures: byMonth(
            Object.keys(wholeYear(2023, 0, 0)).map((month) =>
              figureOf(month, { rated_1: 0, rated_2: 0, rated_3: 0, rated_4: count, rated_5: 0 }),
            ),
          ),
        },
      },
    );
  expect(card(rated(2)).ratings).toBe('24 ratings · few ratings');
  expect(card(rated(100))).toMatchObject({
    ratings: '1,200 ratings',
    value: { text: '4.0', unit: 'of 5' },
    verdictText: 'Met, exactly on target',
  });
});

test('a card leads to its measure with what was chosen beside the year', () => {
  const shown = givenMeasure({});
  expect(card(shown).href).toBe('/measures/answered-within-12s');
  expect(card(shown, { asAt: '2024-02-28', provisional: 'true' }).href).toBe(
    '/measures/answered-within-12s?asAt=2024-02-28&provisional=true',
  );
});

test('a year that rests on a provisional month is provisional, and so is each of its facts that does', () => {
  const figures = byMonth([calls('2023-01', 81, 100), calls('2023-02', 80, 100, 'provisional')]);
  const shown = givenMeasure({ '2023-01': [1, 1], '2023-02': [1, 1] }, { other: { figures } });
  expect(card(shown).standing).toBe('Provisional');
  expect(card(shown).spark?.provisional.indexOf(true)).toBe(13);
  expect(facts(shown)).toContainEqual(['February 2023', '80% · provisional', 'Met']);
  const before = givenMeasure(
    { '2023-01': [1, 1] },
    { other: { figures: byMonth([calls('2023-01', 81, 100)]) } },
  );
  expect(card(before).standing).toBe('Final');
  expect(facts(before)).toContainEqual(['January 2023', '81%', 'Met']);
});

test('events of the two years are drawn in the small trend and told with it', () => {
  const typhoon: PublicEvent = {
    id: 'typhoon',
    from: '2022-03-02' as Day,
    to: '2022-05-04' as Day,
    ends: 'known',
    kind: 'weather',
    channels: [],
    text: { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' },
    grade: 'own',
    sources: [],
    known: '2022-05-05' as Day,
  };
  const { spark, sparkTold } = card(givenMeasure(wholeYear(2023, 745, 1000)), {}, [
    typhoon,
    { ...typhoon, id: 'before', from: '2021-12-31' as Day, to: null },
  ]);
  expect(spark?.events).toEqual([{ letter: 'A', first: 2, last: 4 }]);
  expect(sparkTold).toMatch(/\. Event, as a dashed line: Weather \(2 March 2022 .* 4 May 2022\)\.$/);
});
