import { expect, test } from 'vitest';
import { chosenReturn } from './return-choice';
import { RETURN_FIELDS, type TypedReturn } from './return-form';
import type { ReturnValues } from './return-schema';

const form = (typed: Partial<TypedReturn>) =>
  ({ ...Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])), ...typed }) as TypedReturn;
const mine = form({ emails: '7', complaints: '1', note: 'mine' });
const theirs = form({ emails: '8', complaints: '2', note: 'theirs', rated_1: '5' });
const differing = ['complaints', 'emails', 'note'] as const;
/** What a form sends along with its fields. */
const sent = (choices: Partial<ReturnValues>) => ({ ...mine, ...choices }) as ReturnValues;

test('each field is mine or theirs as it was chosen, down to the note', () => {
  const values = sent({ take_emails: 'theirs', take_complaints: 'mine', take_note: 'theirs' });
  expect(chosenReturn(values, mine, theirs, differing)).toEqual({
    typed: form({ emails: '8', complaints: '1', note: 'theirs' }),
    unchosen: [],
  });
});

test('where nothing was chosen mine stays, and the field is asked for again', () => {
  const { typed, unchosen } = chosenReturn(sent({ take_emails: 'theirs' }), mine, theirs, differing);
  expect(typed).toMatchObject({ emails: '8', complaints: '1', note: 'mine' });
  expect(unchosen).toEqual(['complaints', 'note']);
});

test('a field that doesn’t differ needs no choice, and mine stays', () => {
  const values = sent({ take_emails: 'mine', take_complaints: 'mine', take_note: 'mine' });
  expect(chosenReturn(values, mine, theirs, differing)).toEqual({ typed: mine, unchosen: [] });
});

test('what was chosen by mistake is saved as typed where there is nothing to choose from', () => {
  expect(chosenReturn(sent({ take_emails: 'theirs' }), mine, null, [])).toEqual({
    typed: mine,
    unchosen: [],
  });
});

test('what is typed into a field after the choice was shown stands, whatever is chosen there', () => {
  const values = sent({ emails: '10', mine_emails: '7', take_emails: 'theirs', mine_complaints: '1' });
  const { typed, unchosen } = chosenReturn(values, form({ ...mine, emails: '10' }), theirs, differing);
  expect(typed).toMatchObject({ emails: '10' });
  expect(unchosen).toEqual(['complaints', 'note']);
});
