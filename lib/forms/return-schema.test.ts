import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { RETURN_FIELDS } from './return-form';
import { decisionSchema, dropSchema, reasonSchema, returnSchema } from './return-schema';

const KEY = '3f1c9c5e-8a51-4f0e-9d2b-0a1b2c3d4e5f';
const change = { month: '2026-10', seen: '3', key: KEY };
const fields = Object.fromEntries(RETURN_FIELDS.map((field) => [field, '']));
const form = { ...change, ...fields };
const returned = (reason: string | undefined) =>
  reasonSchema.safeParse({ ...change, deed: 'returned', ...(reason === undefined ? {} : { reason }) });

describe('the form of the counts', () => {
  test('says which revision was seen, as a number; what its fields hold is taken as it is', () => {
    const sent = { ...form, emails: ' twelve ', do: 'submit', over: '0', take_emails: 'theirs' };
    expect(returnSchema.parse(sent)).toEqual({ ...sent, seen: 3, over: 0 });
  });

  test.each([
    ['a month that is none', { month: '2026-13' }],
    ['a revision below zero', { seen: '-1' }],
    ['a revision with a leading zero', { seen: '03' }],
    ['a revision beyond any', { seen: '1234567890' }],
    ['a key that is no UUID', { key: 'again' }],
    ['a deed that isn’t one of the form', { do: 'approved' }],
    ['a choice of neither', { take_note: 'both' }],
    ['a field given twice', { emails: ['1', '2'] }],
    ['a text longer than any', { note: 'x'.repeat(20_001) }],
    ['a field that isn’t in it', { role: 'manager' }],
  ])('with %s is refused', (_, wrong) => {
    expect(returnSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  });

  test.each(RETURN_FIELDS)('without %s is refused: a field that is left out isn’t an empty one', (field) => {
    const { [field]: _, ...others } = fields;
    expect(returnSchema.safeParse({ ...change, ...others }).success).toBe(false);
  });
});

describe('a reason', () => {
  test.each([
    ['is kept without the blanks around it, its line breaks as \\n', ' Look\r\n\tagain ', 'Look\n\tagain'],
    ['may have 2,000 characters, each counted once', '𠮷'.repeat(2000), '𠮷'.repeat(2000)],
    ['may be of right-to-left letters and joined emoji', 'שלום 👩‍💻', 'שלום 👩‍💻'],
  ])('%s', (_, typed, kept) => {
    expect(returned(typed).data?.reason).toBe(kept);
  });

  test.each([
    [undefined, 'reason-missing'],
    [' \r\n ', 'reason-missing'],
    ['𠮷'.repeat(2001), 'reason-too-long'],
    ['a\u0000b', 'reason-unfit'],
    ['a\rb', 'reason-unfit'],
    ['a\u202eb', 'reason-unfit'],
    ['a\u2066b', 'reason-unfit'],
    ['a\ud800b', 'reason-unfit'],
  ] as const)('%j is refused as %s, which each language has words for', (typed, code) => {
    expect(returned(typed).error?.issues).toMatchObject([{ path: ['reason'], message: code }]);
    for (const locale of LOCALES) expect(translatorFor(locale).has(`forms.problems.${code}`)).toBe(true);
  });
});

test('deeds with a reason and those without have a form each; dropping needs the month alone', () => {
  expect(decisionSchema.safeParse({ ...change, deed: 'approved' }).success).toBe(true);
  expect(decisionSchema.safeParse({ ...change, deed: 'returned' }).success).toBe(false);
  expect(reasonSchema.safeParse({ ...change, deed: 'approved', reason: 'fine' }).success).toBe(false);
  expect(dropSchema.parse({ month: '2026-10' })).toEqual({ month: '2026-10' });
});
