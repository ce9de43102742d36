import { expect, test } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { published, target } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { dashboardHeadline } from './headline';
import type { MeasureInYear } from './shown-point';
import { givenMeasure, wholeYear } from './testing/given-measure';

const said = (measures: readonly MeasureInYear[], year = '2023', locale: Locale = 'en') =>
  dashboardHeadline(translatorFor(locale), locale, year, measures);

const kept = givenMeasure(wholeYear(2023, 90, 100));
/** 61 % in 2022, 74 % in 2023: up 13 and 6 short, both exact. */
const missed = givenMeasure({ ...wholeYear(2022, 61, 100), ...wholeYear(2023, 74, 100) });

test('a missed pledge is told with how it moved and how far it is from its target', () => {
  expect(said([missed, kept, kept])).toBe(
    '2023: two of three pledges kept. Answered came up 13 points and still fell 6 short.',
  );
  expect(said([missed, kept, kept], '2023年', 'zh-Hant')).toBe(
    '2023年：3項服務承諾中有2項達標。Answered較上年上升13個百分點，但仍較目標低6個百分點。',
  );
});

test('all and none have words of their own', () => {
  expect(said([kept, kept, kept])).toBe('2023: all three pledges kept.');
  expect(said([kept, kept, kept], '2023年', 'zh-Hans')).toBe('2023年：3项服务承诺全部达标。');
  expect(said([missed])).toMatch(/^2023: the pledge is not kept\. /);
  expect(said([missed, missed, missed])).toMatch(/^2023: none of three pledges kept\. /);
});

test('of more missed pledges than two, two are told', () => {
  expect(said([missed, missed, missed]).match(/fell 6 short/g)).toHaveLength(2);
});

test('a fall, and a year without one before, say so', () => {
  const fallen = givenMeasure({ ...wholeYear(2022, 79, 100), ...wholeYear(2023, 74, 100) });
  expect(said([fallen])).toContain('Answered went down 5 points and fell 6 short.');
  expect(said([givenMeasure(wholeYear(2023, 79, 100))])).toContain('Answered fell 1 point short.');
});

test('a year before that is reported in part is not compared with', () => {
  const before = Object.fromEntries(Object.entries(wholeYear(2022, 61, 100)).slice(0, 9));
  expect(said([givenMeasure({ ...before, ...wholeYear(2023, 74, 100) })])).toContain(
    'Answered fell 6 points short.',
  );
});

test('published figures are told as published, and never compared with counts', () => {
  const figures = [published(2022, '61', '0.5'), published(2023, '74', '0.5')];
  expect(said([givenMeasure({}, { other: { published: figures } })])).toBe(
    '2023, as published: the pledge is not kept. Answered came up 13 points and still fell 6 short.',
  );
  const mixed = givenMeasure(wholeYear(2023, 74, 100), { other: { published: figures } });
  expect(said([mixed])).toBe('2023: the pledge is not kept. Answered fell 6 points short.');
});

test('a running year is told so far, against the same months a year earlier', () => {
  const months = { '2023-01': [60, 100], '2024-01': [70, 100] } as const;
  const running = givenMeasure(months, { year: '2024', today: '2024-02-20' });
  expect(said([running], '2024')).toBe(
    '2024 so far: the pledge is not kept. Answered came up 10 points on the same months a year earlier and still fell 10 short.',
  );
});

test('a year reported in part isn’t judged; an empty one has no figures', () => {
  const part = givenMeasure({ '2023-01': [70, 100], '2023-02': [70, 100] });
  expect(said([part])).toBe('2023: 2 of 12 months are reported, so no pledge is judged yet.');
  expect(said([givenMeasure({})])).toBe('2023: there are no figures yet.');
  expect(said([])).toBe('2023: there are no figures yet.');
});

test('a pledge without judgement is told apart from those that have one', () => {
  const open = givenMeasure(wholeYear(2023, 70, 100), { other: { targets: [] } });
  expect(said([kept, missed, open])).toMatch(
    /^2023: 1 of the 2 pledges that can be judged kept, 1 without judgement\./,
  );
  expect(said([open])).toBe('2023: no pledge can be judged yet.');
});

test('less is better where at most is pledged', () => {
  const most = (before: number, now: number) =>
    givenMeasure(
      { ...wholeYear(2022, before, 100), ...wholeYear(2023, now, 100) },
      { other: { targets: [target('10', 'at-most')] } },
    );
  expect(said([most(15, 12)])).toContain('came down 3 points and still stood 2 over.');
  expect(said([most(11, 12)])).toContain('went up 1 point and stood 2 over.');
});

test('indicators are no pledges', () => {
  expect(said([kept, givenMeasure(wholeYear(2023, 1, 100), { kind: 'indicator' })])).toBe(
    '2023: the pledge is kept.',
  );
});
