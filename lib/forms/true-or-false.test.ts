import { expect, test } from 'vitest';
import { parseTrueOrFalse } from './true-or-false';

test('only the two words themselves are read', () => {
  expect(['true', 'false'].map(parseTrueOrFalse)).toEqual([true, false]);
  for (const text of ['', 'True', 'yes', '1', '0', 'on', 'true,true'])
    expect(parseTrueOrFalse(text)).toBeNull();
});
