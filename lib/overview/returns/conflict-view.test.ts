import { expect, test } from 'vitest';
import { RETURN_FIELDS, type TypedReturn } from '@/lib/forms/return-form';
import { translatorFor } from '@/lib/messages/translator';
import { conflictLines } from './conflict-view';

const EMPTY = Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as TypedReturn;
const lines = (mine: Partial<TypedReturn>, theirs: Partial<TypedReturn>, base: Partial<TypedReturn> = {}) =>
  conflictLines(translatorFor('en'), { ...EMPTY, ...mine }, { ...EMPTY, ...theirs }, { ...EMPTY, ...base });

test('only fields that differ have to be chosen, in the order of the form', () => {
  const theirs = { note: 'b', emails: '8', why_emails: '', rated_1: '1' };
  const found = lines({ note: 'a', emails: '7', why_emails: 'mail', rated_1: '1' }, theirs);
  expect(found.map(({ field, label }) => [field, label])).toEqual([
    ['emails', 'E-mails'],
    ['why_emails', 'Explanation: E-mails'],
    ['note', 'Note on the month'],
  ]);
  expect(lines(theirs, theirs, { emails: '9' })).toEqual([]);
});

test.each([
  ['what only I changed is proposed as mine', '7', '5', 'mine'],
  ['what only the other changed is proposed as theirs', '5', '8', 'theirs'],
  ['what both changed is proposed as neither', '7', '8', null],
  ['what I emptied is a change like any', '', '5', 'mine'],
] as const)('%s', (_, mine, theirs, proposed) => {
  expect(lines({ emails: mine }, { emails: theirs }, { emails: '5' })).toEqual([
    { field: 'emails', label: 'E-mails', mine, theirs, before: '5', proposed },
  ]);
});
