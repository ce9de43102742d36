import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { postsView } from './posts';
import { BOOK, headIn } from './testing/shown';
import { textsAbout } from './texts';

const view = postsView(translatorFor('en'), 'en', BOOK, headIn(BOOK));

test('all posts of a day are printed, or computed and said to be', () => {
  expect(view?.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
    ['Non-directorate', { text: '152', computed: false }, { text: '156', computed: false }],
    ['Directorate', { text: '18', computed: false }, { text: '18', computed: false }],
    ['All', { text: '170', computed: false }, { text: '174', computed: true }],
  ]);
  expect(view?.proofs.map(({ sum, says }) => [sum, says])).toEqual([
    ['152 + 18 = 170', '170 as at 31 March 2024: as printed.'],
    [
      '156 + 18 = 174',
      '174 as at 31 March 2025: computed here from the two numbers above; the document doesn’t print it.',
    ],
  ]);
  expect(view?.title).toBe('+4 posts: 170 as at 31 March 2024, 174 as at 31 March 2025');
});

test('the programmes’ changes add up to the head’s', () => {
  const [change] = view?.changes ?? [];
  expect(change?.rows.map(({ text }) => text)).toEqual(['+1', '+2', '+1', '+4']);
  expect(change).toMatchObject({ sum: '+1 +2 +1 = +4', agrees: true });
});

test('the ceiling stands in both units in which it is printed', () => {
  const texts = textsAbout(translatorFor('en'), 'en', BOOK, headIn(BOOK), ['posts']);
  expect(texts.map(({ text }) => text)).toEqual(['$140.6m', 'four', '$140,557,000']);
});

test('Chinese says the number of posts and the amounts in its own words', () => {
  const texts = textsAbout(translatorFor('zh-Hant'), 'zh-Hant', BOOK, headIn(BOOK), ['posts']);
  expect(texts.map(({ text }) => text)).toEqual(['140.6百萬元', '4個職位', '140,557,000元']);
  expect(postsView(translatorFor('zh-Hant'), 'zh-Hant', BOOK, headIn(BOOK))?.title).toBe(
    '增加4個職位：截至2024年3月31日有170個，截至2025年3月31日有174個',
  );
});
