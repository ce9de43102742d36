import { expect, test } from 'vitest';
import type { Figure } from '@/lib/budget/figure';
import type { Locale } from '@/lib/format/locale';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { translatorFor } from '@/lib/messages/translator';
import file from '@/prisma/books/2024-25/book.json' with { type: 'json' };
import { figureLabel } from './figure-label';

const { book } = bookOfFile(bookFile.parse(file));
const name = { en: 'Calls answered within 12 seconds', 'zh-Hant': '接聽', 'zh-Hans': '接听' };
const measures = [{ id: 'answered-within-12s', name }];

/** What a figure of the Estimates 2024–25 is called, with a label of its own or without. */
function labelled(id: string, locale: Locale, label: Figure['label']) {
  const figure = book.figures.find((one) => one.id === id);
  return figure && figureLabel({ t: translatorFor(locale), locale, book, measures }, { ...figure, label });
}

test.each<[string, Locale, string]>([
  ['programme-3/2023-24/revised', 'en', 'Programme (3) Efficiency Office, 2023–24 (Revised)'],
  [
    'programme-1/2024-25/estimate/on-original',
    'en',
    'Programme (1) Director of Bureau’s Office, 2024–25 (Estimate), change on 2023–24 (Original)',
  ],
  ['head/2022-23/actual', 'en', 'Head 135, 2022–23 (Actual)'],
  ['subhead/000/2023-24/original', 'en', 'Subhead 000 Operational expenses, 2023–24 (Approved estimate)'],
  ['subhead/000/2023-24/original', 'zh-Hant', '分目000 運作開支，2023–24年度（核准預算）'],
  ['component/salaries/2023-24/original', 'en', 'Salaries, 2023–24 (Original)'],
  ['total/recurrent/2022-23/actual', 'en', 'Total, Recurrent, 2022–23 (Actual)'],
  ['commitment/700/balance', 'en', 'Commitments of Subhead 700, total, balance'],
  ['posts/non-directorate/2024-03-31', 'en', 'Non-directorate posts as at 31 March 2024'],
  [
    'posts/change/programme-2',
    'en',
    'Programme (2) Innovation, Technology and Industry: Posts added in 2024–25',
  ],
  ['posts/change/programme-2', 'zh-Hans', '纲领(2) 创新科技及工业：2024–25年度增加的职位'],
  ['pledge/answered-within-12s/2023/actual', 'en', 'Calls answered within 12 seconds, 2023 (Actual)'],
  ['pledge/answered-within-12s/target', 'en', 'Calls answered within 12 seconds, Target'],
  ['volume/calls/2023', 'en', 'Calls from the public, 2023'],
])('%s in %s is “%s” by its subject', (id, locale, label) => {
  expect(labelled(id, locale, null)).toBe(label);
});

test('a label of its own goes before what the subject says', () => {
  const own = { en: 'its own', 'zh-Hant': '自有', 'zh-Hans': '自有' };
  expect(labelled('head/2022-23/actual', 'en', own)).toBe('its own');
  expect(labelled('head/2022-23/actual', 'zh-Hant', own)).toBe('自有');
});

test('the total of an analysis says of which subhead it is', () => {
  expect(labelled('component/total/2022-23/actual', 'en', null)).toBe(
    'Subhead 000 Operational expenses: Total, 2022–23 (Actual)',
  );
});
