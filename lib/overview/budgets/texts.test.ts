import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { BOOK, headIn } from './testing/shown';
import { textsAbout } from './texts';

const texts = (...kinds: Parameters<typeof textsAbout>[4]) =>
  textsAbout(translatorFor('en'), 'en', BOOK, headIn(BOOK), kinds);

test('figures of the text stand with what they follow from', () => {
  expect(texts('commitment').map(({ text, place }) => [text, place])).toEqual([
    ['$118.2m', 'Head 135, opening summary'],
  ]);
  expect(texts('subhead', 'total', 'component').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['$660.3m', '$77,428,000', '$22,591,000', '$50,285,000', '11.7%', '29.9%']),
  );
  expect(texts('provision').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['$2.3 million', '$55.9 million', '$19.3 million', '28.6%']),
  );
});

test('no figure of the text stands twice', () => {
  const keys = texts('provision', 'change', 'subhead', 'total', 'component', 'commitment', 'posts').map(
    ({ key }) => key,
  );
  expect(new Set(keys).size).toBe(keys.length);
});
