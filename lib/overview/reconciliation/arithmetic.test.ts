import { expect, test } from 'vitest';
import type { Derivation } from '@/lib/budget/figure';
import { reconcile } from '@/lib/budget/reconcile';
import { bookWith, changeFrom, printedFigure, sumOf } from '@/lib/budget/testing/printed-figure';
import type { Unit } from '@/lib/budget/unit';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { arithmeticText } from './arithmetic';

const M = 'HK$ million';
const K = "HK$'000";
type Given = readonly [id: string, printed: string, unit: Unit];

/** The arithmetic of a figure printed as `printed`, derived from the figures given. */
function written(
  given: readonly Given[],
  printed: string,
  unit: Unit,
  how: Derivation,
  locale: Locale = 'en',
) {
  const figures = given.map(([id, text, own]) => printedFigure(id, text, own));
  const last = printedFigure('derived', printed, unit, { derivations: [how] });
  const row = reconcile(bookWith([...figures, last])).at(-1);
  return row && arithmeticText(translatorFor(locale), row);
}

const thousands: Given[] = [
  ['t', '660,263', K],
  ['r', '582,835', K],
];
const millions: Given[] = [
  ['t', '660.3', M],
  ['r', '582.8', M],
];
const posts: Given[] = [
  ['non-directorate', '156', 'posts'],
  ['directorate', '18', 'posts'],
  ['before', '170', 'posts'],
];

test('a difference in $’000 tells its unit once, then the dollars that are printed', () => {
  const how = sumOf(['t'], ['r']);
  expect(written(thousands, '$77,428,000', 'HK$', how)).toBe(
    '660,263 − 582,835 = 77,428 ($’000) = $77,428,000',
  );
  expect(written(thousands, '$77,428,000', 'HK$', how, 'zh-Hant')).toBe(
    '660,263 − 582,835 = 77,428（千元） = 77,428,000元',
  );
});

test('the same from the millions comes to 77.5, in three languages', () => {
  const how = sumOf(['t'], ['r']);
  expect(written(millions, '$77.5m', M, how)).toBe('$660.3m − $582.8m = $77.5m');
  expect(written(millions, '$77,428,000', 'HK$', how)).toBe('$660.3m − $582.8m = $77.5m = $77,500,000');
  expect(written(millions, '$77,428,000', 'HK$', how, 'zh-Hant')).toBe(
    '660.3 − 582.8 = 77.5（百萬元） = 77,500,000元',
  );
  expect(written(millions, '$77,428,000', 'HK$', how, 'zh-Hans')).toBe(
    '660.3 − 582.8 = 77.5（百万元） = 77,500,000元',
  );
});

test('what doesn’t fit the digits printed is told exactly, then rounded', () => {
  expect(written(thousands, '$660.3m', M, sumOf(['t']))).toBe('660,263 ($’000) = $660.263m → $660.3m');
  expect(written([['c', '$140,557,000', 'HK$']], '$140.6m', M, sumOf(['c']))).toBe(
    '$140,557,000 = $140.557m → $140.6m',
  );
});

test('one term of the same unit is its own sum', () => {
  expect(written(thousands, '660,263', K, sumOf(['t']))).toBe('660,263 = 660,263 ($’000)');
});

test('a balance takes away term after term', () => {
  const given: Given[] = [
    ['a', '500,000', K],
    ['b', '321,400', K],
    ['c', '60,400', K],
  ];
  expect(written(given, '118,200', K, sumOf(['a'], ['b', 'c']))).toBe(
    '500,000 − 321,400 − 60,400 = 118,200 ($’000)',
  );
});

test('where several are added before one is taken away, the sum stands first', () => {
  const how = sumOf(['non-directorate', 'directorate'], ['before']);
  expect(written(posts, 'four', 'posts', how)).toBe('156 + 18 = 174; 174 − 170 = 4');
  expect(written(posts, 'four', 'posts', how, 'zh-Hans')).toBe('156 + 18 = 174；174 − 170 = 4');
});

test('a change is what the later is to the earlier, less one, cut with an ellipsis where it goes on', () => {
  const given: Given[] = [
    ['o', '20.0', M],
    ['r', '20.4', M],
    ['e', '22.7', M],
    ['p', '221.0', M],
    ['q', '195.2', M],
  ];
  expect(written(given, '+11.3%', '%', changeFrom('r', 'e'))).toBe('22.7 ÷ 20.4 − 1 = 11.2745…% → +11.3%');
  expect(written(given, '+2.0%', '%', changeFrom('o', 'r'))).toBe('20.4 ÷ 20.0 − 1 = 2% → +2.0%');
  expect(written(given, '–11.7%', '%', changeFrom('p', 'q'))).toBe('195.2 ÷ 221.0 − 1 = –11.6742…% → –11.7%');
  // In a sentence the book prints no sign.
  expect(written(given, '11.3%', '%', changeFrom('r', 'e'))).toBe('22.7 ÷ 20.4 − 1 = 11.2745…% → 11.3%');
});

test('no change at all is (—)', () => {
  const given: Given[] = [
    ['o', '367.2', M],
    ['r', '367.2', M],
  ];
  expect(written(given, '(—)', '%', changeFrom('o', 'r'))).toBe('367.2 ÷ 367.2 − 1 = 0 → (—)');
});

test('terms of several units each carry their own', () => {
  const given: Given[] = [
    ['m', '1.5', M],
    ['k', '500', K],
  ];
  expect(written(given, '$2,000,000', 'HK$', sumOf(['m', 'k']))).toBe('$1.5m + 500 ($’000) = $2,000,000');
  expect(written(given, '+200.0%', '%', changeFrom('k', 'm'))).toBe(
    '$1.5m ÷ 500 ($’000) − 1 = 200% → +200.0%',
  );
});

test('a figure with nothing to derive it from has no arithmetic', () => {
  const [row] = reconcile(bookWith([printedFigure('a', '20.0', M)]));
  expect(row && arithmeticText(translatorFor('en'), row)).toBeNull();
});
