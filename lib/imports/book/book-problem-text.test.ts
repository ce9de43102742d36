import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { books as en } from '@/lib/messages/books.en';
import { books as zhHans } from '@/lib/messages/books.zh-Hans';
import { books as zhHant } from '@/lib/messages/books.zh-Hant';
import { BOOK_PROBLEM_CODES, type BookProblem } from './book-problem';
import { type BooksTranslator, bookProblemText } from './book-problem-text';
import { FORMS } from './forms';
import { parseBook } from './parse-book';
import { BAD_NEXT_BOOKS } from './testing/bad-next-books';
import { bytesOf } from './testing/next-book';

const TEXTS: Record<Locale, Record<string, string>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

function translator(locale: Locale): BooksTranslator {
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({ locale, messages: TEXTS[locale], onError });
}

/** Every fact that a problem may carry, so that a text that asks for another one fails. */
const FACTS = {
  looksLike: 'Big5',
  path: 'heads[0]',
  type: 'string',
  options: 'a',
  form: 'code',
  longest: 2000,
  minimum: '1',
  maximum: '99',
  before: 15,
  behind: 6,
  from: '2023-04-01',
  to: '2025-03-31',
  subhead: '700',
  of: 'salaries',
  table: 'analysis',
  first: 'a',
  firstPrinted: '1',
  kind: 'total',
  units: '%',
  book: '2024-25',
  stage: 'actual',
  expected: '2022-23',
  year: '2023-24',
  column: 'plan',
  own: '2024',
  given: 'none',
  term: 'b',
  unit: '%',
  way: 'a→b→a',
  arithmetic: '1+2',
  recomputed: '3',
  difference: '1',
  tolerance: '0.2',
  parts: 'c',
  today: '2024-01-01',
  measures: 'satisfaction',
  held: '251.1',
  change: '+28.6%',
  threshold: '10',
  estimate: '251.1',
  measure: 'satisfaction',
  low: 1,
  high: 5,
};

const problem = (code: BookProblem['code'], facts: BookProblem['facts'] = FACTS): BookProblem => ({
  place: 'heads[0]',
  value: "it's {a} <b>",
  code,
  facts,
});

describe.each(LOCALES)('in %s', (locale) => {
  const t = translator(locale);

  it('every code has a text, and no text is left over', () => {
    expect(Object.keys(TEXTS[locale]).sort()).toEqual([...BOOK_PROBLEM_CODES, 'title'].sort());
  });

  it.each(BOOK_PROBLEM_CODES)('%s is a whole sentence that names the place, filled in', (code) => {
    const text = bookProblemText(t, problem(code));
    expect(text).toMatch(/[.。]$/);
    expect(text.replaceAll("it's {a} <b>", '')).not.toMatch(/[{}<>']/);
    if (code !== 'not-utf8') expect(text).toContain('heads[0]');
  });

  it('every form has its own words', () => {
    const words = FORMS.map((form) => bookProblemText(t, problem('wrong-form', { form })));
    expect(new Set(words).size).toBe(FORMS.length);
    expect(words).not.toContain(bookProblemText(t, problem('wrong-form', { form: 'another' })));
  });

  it.each(BOOK_PROBLEM_CODES)('%s has no space between Chinese and what is filled in', (code) => {
    const text = bookProblemText(t, { ...problem(code), value: '5' });
    expect(text).not.toMatch(/[\p{Script=Han}，。；：」）] | [\p{Script=Han}「（]/u);
  });
});

it('a sum that doesn’t hold is told with its arithmetic', () => {
  const parsed = parseBook(bytesOf(BAD_NEXT_BOOKS['a sum that doesn’t hold']().json));
  const texts =
    parsed.kind === 'errors' ? parsed.errors.map((error) => bookProblemText(translator('en'), error)) : [];
  // 23.5 + 262.5 = 286.0; 286.9 − 286.0 = 0.9; three figures printed to 0.05 either way: 0.15
  expect(texts).toContain(
    'Head 135, table analysis, figure head/2025-26/estimate: printed 286.9, but 23.5 (programme-1/2025-26/estimate) + 262.5 (programme-2/2025-26/estimate) gives 286.0 (HK$ million). The difference is 0.9, and rounding allows 0.15. Correct the figure that is wrong, or explain the difference in the derivation.',
  );
});
