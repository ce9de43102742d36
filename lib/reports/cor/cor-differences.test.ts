import { expect, test } from 'vitest';
import { corDifferences } from './cor-differences';
import { givenBeforeBookOf2025, givenDraftOf2025 } from './testing/given-books';
import { factsOf, givenInput, givenYear } from './testing/given-input';

const issued = factsOf(givenDraftOf2025({ figures: givenYear(2024) }));

/** January with so many answered within 12 seconds, the other months as usual. */
function corrected(within: number) {
  const figures = givenYear(2024, (number) => (number === 1 ? { calls_answered_within_12s: within } : {}));
  return factsOf(givenDraftOf2025({ figures }));
}

test('nothing differs from itself', () => {
  expect(corDifferences(issued, issued)).toEqual([]);
});

test('a correction that changes the cell is told with it and with the months behind it', () => {
  // 2 276 400 of 2 880 000 is 79.04…
  expect(
    corDifferences(issued, corrected(217_200)).map(({ key, label, before, after }) => [
      key,
      label.en,
      before.en,
      after.en,
    ]),
  ).toEqual([
    [
      'targets/answered-within-12s/2024/actual',
      'Calls answered within 12 seconds: 2024 (Actual)',
      '78 · Not met',
      '79 · Not met',
    ],
    [
      'months/answered-within-12s/2024/value',
      'Calls answered within 12 seconds: 2024, approved months',
      '78 (2,246,400 ÷ 2,880,000) · Not met',
      '79.0 (2,276,400 ÷ 2,880,000) · Not met',
    ],
  ]);
});

test('a correction that the cell’s digits hide is told by its counts, in each language', () => {
  const [only, ...others] = corDifferences(issued, corrected(187_201));
  expect(others).toEqual([]);
  expect(only?.key).toBe('months/answered-within-12s/2024/value');
  expect(only?.label['zh-Hant']).toBe('12秒內獲接聽的來電：2024年，已批核月份');
  expect(only?.before['zh-Hans']).toBe('78 (2,246,400 ÷ 2,880,000) · 未达标');
});

test('a figure that only one of them has is told as a dash in the other', () => {
  const without = factsOf(givenInput(2024));
  const withMonths = factsOf(givenInput(2024, { figures: givenYear(2023) }));
  const keys = (before: typeof without, after: typeof without) =>
    corDifferences(before, after).map(({ key, before: was, after: now }) => [key, was.en, now.en]);
  expect(keys(without, withMonths)[0]).toEqual([
    'months/answered-within-12s/2023/value',
    '–',
    '78 (2,246,400 ÷ 2,880,000) · Not met',
  ]);
  expect(keys(withMonths, without)[0]?.slice(1)).toEqual(['78 (2,246,400 ÷ 2,880,000) · Not met', '–']);
});

test('a table issued before its book differs from the later one by the provisions that were added', () => {
  const before = factsOf(givenBeforeBookOf2025());
  const added = corDifferences(before, issued);
  expect(corDifferences(before, before)).toEqual([]);
  expect(added.length).toBeGreaterThan(0);
  expect(added.every(({ key }) => /^(provision|changes)\//.test(key))).toBe(true);
  expect(added.every((one) => one.added && one.before['zh-Hans'] === '–')).toBe(true);
  const [line] = added.filter(({ key }) => key === 'provision/1/2025-26/estimate');
  expect(line).toMatchObject({ before: { en: '–' }, after: { en: '401.8' } });
  expect(corDifferences(issued, before)).toHaveLength(added.length);
});
