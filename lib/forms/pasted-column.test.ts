import { expect, test } from 'vitest';
import { pastedColumn } from './pasted-column';

test.each([
  ['a column', '1\r\n2\r\n3\r\n', ['1', '2', '3']],
  ['a column with a gap: the field there is emptied', '1\n\n3', ['1', '', '3']],
  ['a row', '1\t2\t3', ['1', '2', '3']],
  ['names beside numbers', 'Calls offered\t240,000\r\nCalls answered\t231,000\r\n', ['240,000', '231,000']],
  ['an empty column of remarks beside them', 'Calls\t240\t\r\nAnswered\t231\t\r\n', ['240', '231']],
  ['line ends of old Macintosh programs', '1\r2', ['1', '2']],
])('%s', (_, text, values) => {
  expect(pastedColumn(text)).toEqual(values);
});

test.each(['', '5', '5\n', 'two words'])('%j is one cell', (text) => {
  expect(pastedColumn(text)).toBeNull();
});
