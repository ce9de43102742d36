import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import type { CorMissing } from './cor-missing';
import { corMissingText } from './cor-missing-text';
import { givenDraftOf2025, MONEY_2025_26 } from './testing/given-books';
import { givenInput, givenYear, missingOf } from './testing/given-input';

function worded(missing: readonly CorMissing[], locale: Locale = 'en'): readonly string[] {
  return missing.map((one) => corMissingText(translatorFor(locale), locale, one));
}

test('months that follow one another are told as a range, those with another reason apart', () => {
  const figures = givenYear(2024, (number) =>
    number <= 3 || number === 8 ? null : number === 5 ? { rated_1: 'suspended' } : {},
  );
  const missing = missingOf(givenDraftOf2025({ figures }));
  expect(worded(missing).at(-1)).toBe(
    'Customer satisfaction: no book prints the actual of 2024, and its months aren’t complete: January–March 2024, August 2024 not approved; May 2024: service suspended.',
  );
  expect(worded(missing, 'zh-Hant').at(-1)).toBe(
    '客戶滿意程度：沒有預算書刊印2024年的實際數字，而該年的月份數據不全：2024年1月至3月、2024年8月未批核；2024年5月服務暫停。',
  );
});

test('plan and provision are named by what is to be entered', () => {
  const missing = missingOf(givenInput(2025));
  expect(worded(missing).at(-1)).toBe('Customer satisfaction: no plan for 2025 is entered.');
  const figures = MONEY_2025_26.figures.filter(({ id }) => id !== 'dpo/head/2024-25/revised');
  const books = givenDraftOf2025().books.map((book) => (book.id === '2025-26' ? { ...book, figures } : book));
  expect(worded(missingOf(givenDraftOf2025({ figures: givenYear(2024), books })))).toEqual([
    'The Estimates 2025–26 print no provision of Head 47 — Digital Policy Office (made up) for 2024–25 (Revised).',
  ]);
});

test('every kind has words in every language', () => {
  const name = { en: 'N', 'zh-Hant': '名', 'zh-Hans': '名' };
  const kinds: readonly CorMissing[] = [
    { kind: 'pledges' },
    { kind: 'target', measure: 'm', name, year: 2025 },
    { kind: 'no-volume', measure: 'm', name, year: 2025 },
    ...missingOf(givenInput(2027)),
  ];
  for (const locale of LOCALES)
    for (const text of worded(kinds, locale)) expect(text).toMatch(locale === 'en' ? /\.$/ : /。$/);
});
