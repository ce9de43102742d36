import { expect, test } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { budgetsHeadline } from './headline';
import { BOOK, headIn } from './testing/shown';

const headline = (locale: Locale, programme: number) =>
  budgetsHeadline(translatorFor(locale), locale, BOOK, headIn(BOOK), programme);

test('the headline is the last provision of the programme with its change on the column before', () => {
  expect(headline('en', 3)).toBe(
    'Efficiency Office: provision of $386.5m for 2024–25, +5.3% on the 2023–24 revised estimate.',
  );
});

test('Chinese says the same in its own words and unit', () => {
  expect(headline('zh-Hant', 3)).toBe(
    '效率促進辦公室：2024–25年度撥款為386.5百萬元，較2023–24年度修訂預算增加5.3%。',
  );
  expect(headline('zh-Hans', 2)).toBe(
    '创新科技及工业：2024–25年度拨款为251.1百万元，较2023–24年度修订预算增加28.6%。',
  );
});

test('a book without a change beside it says the amount alone', () => {
  const bare = { ...BOOK, figures: BOOK.figures.filter(({ subject }) => subject.kind !== 'change') };
  expect(budgetsHeadline(translatorFor('en'), 'en', bare, headIn(bare), 1)).toBe(
    'Director of Bureau’s Office: provision of $22.7m for 2024–25.',
  );
});

test('a programme without a provision says so', () => {
  const none = { ...BOOK, figures: [] };
  expect(budgetsHeadline(translatorFor('en'), 'en', none, headIn(none), 3)).toBe(
    'Efficiency Office: no provision is printed',
  );
});
