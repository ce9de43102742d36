import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { proposalName } from './proposal-name';

test('a book is named by its year as it is written elsewhere, anything else by what it is of', () => {
  const said = (kind: 'book' | 'ledger', subject: string) =>
    LOCALES.map((locale) => proposalName(translatorFor(locale), locale, { kind, subject }));
  expect(said('book', '2025-26')).toEqual([
    'Book of Estimates: 2025–26',
    '預算書：2025–26年度',
    '预算书：2025–26年度',
  ]);
  expect(said('ledger', 'abandoned')[0]).toBe('Ledger: abandoned');
});
