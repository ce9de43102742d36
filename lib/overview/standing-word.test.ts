import { expect, test } from 'vitest';
import { STANDINGS } from '@/lib/kpi/standing';
import { translatorFor } from '@/lib/messages/translator';
import { cautionWord } from './standing-word';

test('what is made up or not approved is never told without its word; what is approved needs none', () => {
  const words = [...STANDINGS, null].map((standing) => cautionWord(translatorFor('en'), standing));
  expect(words).toEqual(['Illustrative', 'Provisional', null, null, null]);
});
