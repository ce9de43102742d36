import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { imports as en } from '@/lib/messages/imports.en';
import { imports as zhHans } from '@/lib/messages/imports.zh-Hans';
import { imports as zhHant } from '@/lib/messages/imports.zh-Hant';
import { PROBLEM_CODES, type RowProblem } from './problem';
import { type ImportsTranslator, problemText } from './problem-text';

const TEXTS: Record<Locale, Record<string, string>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

function translator(locale: Locale): ImportsTranslator {
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({ locale, messages: TEXTS[locale], onError });
}

/** Every fact that a problem may carry, so that a text that asks for another one fails. */
const FACTS = {
  looksLike: 'Big5',
  letter: 'C',
  suggestion: 'calls_offered',
  first: 'B',
  second: 'D',
  cells: 3,
  expected: 20,
  firstRow: 4,
  max: '2147483647',
  length: 2001,
  longest: 2000,
  character: 'U+0000',
  whole: 'calls_offered',
  wholeValue: '4',
  parts: 'rated_1 + rated_2',
  most: 300_000,
  month: '2015-07',
  from: '2015-08',
  to: '2015-06',
  successor: 'NEW',
  sheet: '1823',
  names: 'Sheet2, Sheet3',
  count: 2,
  own: 1200,
  difference: '-100',
};

const problem = (code: RowProblem['code'], facts: RowProblem['facts'] = FACTS): RowProblem => ({
  row: 1234,
  column: 'calls_offered',
  value: "it's {a} <b>",
  code,
  facts,
});

describe.each(['en', 'zh-Hant', 'zh-Hans'] as const)('in %s', (locale) => {
  const t = translator(locale);

  it('every code has a text, and no text is left over', () => {
    expect(Object.keys(TEXTS[locale]).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it.each(PROBLEM_CODES)('%s is a whole sentence, filled in', (code) => {
    const text = problemText(t, problem(code));
    expect(text).toMatch(/[.。？?]$/);
    expect(text.replaceAll("it's {a} <b>", '')).not.toMatch(/[{}<>']/);
  });

  it.each(PROBLEM_CODES)('%s has no space between Chinese and what is filled in', (code) => {
    const text = problemText(t, { ...problem(code, { ...FACTS, parts: 'rated_1+rated_2' }), value: '5' });
    expect(text).not.toMatch(/[\p{Script=Han}，。；：」）] | [\p{Script=Han}「（]/u);
  });
});

it('names row, column and value, and says what to do', () => {
  const text = problemText(translator('en'), {
    ...problem('not-a-whole-number', {}),
    row: 3,
    value: '12abc',
  });
  expect(text).toBe(
    'Row 3, calls_offered: “12abc” is not a whole number. Write digits only, for example 1234; leave the cell empty if it was not collected.',
  );
});

it('leaves out what is not known', () => {
  expect(problemText(translator('en'), problem('not-utf8', { looksLike: 'unknown' }))).toBe(
    'The file’s characters can’t be told for certain. Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx), and import it again.',
  );
  expect(problemText(translator('en'), problem('ragged-row', { cells: 1, expected: 3 }))).toContain(
    'has 1 cell,',
  );
});
