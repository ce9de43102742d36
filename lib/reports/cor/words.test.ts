import { expect, test } from 'vitest';
import { ratio } from '@/lib/exact/fraction';
import { exact } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { citedSource } from './source';
import { sourceText } from './source-text';
import { spacedCount } from './spaced-count';
import { givenInput } from './testing/given-input';
import { monthsDifferenceText, pledgeText, signedText } from './words';

test('thousands are kept apart by thin spaces from four digits on', () => {
  expect([999n, 8_976n, 820_000n, 2_807_000n].map(spacedCount)).toEqual([
    '999',
    '8\u202f976',
    '820\u202f000',
    '2\u202f807\u202f000',
  ]);
});

test('differences have their sign, an en dash as minus, and digits enough to say them', () => {
  expect([exact('-0.1'), exact('0'), exact('1'), exact('0.25')].map((value) => signedText(value, 1))).toEqual(
    ['–0.1', '0.0', '+1.0', '+0.25'],
  );
  const third = ratio(1n, 3n) ?? exact('0');
  expect(
    [third, exact('0'), exact('-4'), exact('0.0000001')].map((value) => monthsDifferenceText(value, 0)),
  ).toEqual(['+0.3', '0', '–4', '+ < 0.000001']);
});

test('a pledge that the document doesn’t know is told by its name and unit', () => {
  const t = translatorFor('en');
  const name = { en: 'Cases assigned within 3 hours', 'zh-Hant': '', 'zh-Hans': '' };
  expect(pledgeText(t, 'en', { measure: 'assigned', name, definition: { unit: 'percent' } })).toBe(
    'Cases assigned within 3 hours (%)',
  );
});

test('what the ledger cites in English is told in the reader’s language where the book is held', () => {
  const { books } = givenInput(2024);
  const place =
    'Head 135, Programme (3) Efficiency Office, paragraph 11, Targets: customer satisfaction, Target';
  const told = (book: string | null) =>
    sourceText(translatorFor('zh-Hant'), 'zh-Hant', citedSource(books, { book, place }));
  expect(told('2024-25')).toBe('2024–25年度開支預算：總目135，綱領(3) 效率促進辦公室，第11段，目標');
  expect(told('2023-24')).toBe(`2023–24年度開支預算：${place}`);
  expect(told(null)).toBe(`公開說明：${place}`);
});
