import { expect, test } from 'vitest';
import { RETURN_FIELDS, type ReturnField, readReturn, type TypedReturn } from '@/lib/forms/return-form';
import { translatorFor } from '@/lib/messages/translator';
import { fieldLabel, problemText } from './problem-text';

const t = translatorFor('en');
const EMPTY = Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as TypedReturn;
/** What is said of one field of the form in which this was typed. */
function said(field: ReturnField, typed: string, translator = t): readonly string[] {
  return readReturn({ ...EMPTY, [field]: typed }, []).problems.map((one) => problemText(translator, one));
}

test('a field is called what stands beside it', () => {
  expect(fieldLabel(t, 'rated_5')).toBe('Ratings of 5');
  expect(fieldLabel(t, 'why_rated_5')).toBe('Explanation: Ratings of 5');
  expect(fieldLabel(t, 'note')).toBe('Note on the month');
  expect(new Set(RETURN_FIELDS.map((field) => fieldLabel(t, field))).size).toBe(37);
});

test.each([
  [
    'emails',
    '12abc',
    'E-mails: “12abc” is not a whole number. Write digits, such as 1234 or 1,234; leave the field empty if it was not collected',
  ],
  ['emails', '-5', 'E-mails: “-5” is below zero. A count is 0 or more'],
  ['emails', '2147483648', 'E-mails: “2147483648” is too large. The largest number here is 2,147,483,647'],
  [
    'emails',
    '<b>{x}</b>',
    'E-mails: “<b>{x}</b>” is not a whole number. Write digits, such as 1234 or 1,234; leave the field empty if it was not collected',
  ],
  ['note', '字'.repeat(2001), 'Note on the month: the text has 2,001 characters. It can have 2,000'],
  [
    'why_emails',
    'a\u0000',
    'Explanation: E-mails: the text contains a control character (U+0000). Remove it',
  ],
] as const)('%s: a sentence names field and value, and says what to write (%#)', (field, typed, text) => {
  expect(said(field, typed)).toEqual([text]);
});

test('in Chinese, with full-width punctuation', () => {
  const hant = translatorFor('zh-Hant');
  expect(said('emails', '1.5', hant)).toEqual(['電郵：「1.5」有小數點。數目必須為整數']);
  expect(said('why_emails', '\u202e', hant)).toEqual([
    '解釋：電郵：文字含有會改變文字方向的隱藏字元（U+202E）。請將其刪去',
  ]);
});
