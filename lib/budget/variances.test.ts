import { expect, test } from 'vitest';
import { whole } from '@/lib/exact/fraction';
import type { BookNote } from './book';
import { checkNotes } from './check-notes';
import { givenBook } from './testing/given-provisions';
import { variancesOf } from './variances';

const book = givenBook('2025-26', {
  1: { '2024-25 original': '20.0', '2024-25 revised': '22.0', '2025-26 estimate': '24.3' },
  2: { '2024-25 original': '0.0', '2024-25 revised': '5.0', '2025-26 estimate': '4.4' },
  0: { '2024-25 original': '20.0', '2024-25 revised': '27.0', '2025-26 estimate': '28.7' },
});
const note = (more: Partial<BookNote> = {}): BookNote => ({
  kind: 'variance',
  head: '135',
  programme: 2,
  column: { year: '2025-26' as BookNote['column']['year'], stage: 'estimate' },
  against: { year: '2024-25' as BookNote['column']['year'], stage: 'revised' },
  text: { en: 'fewer', 'zh-Hant': '減少', 'zh-Hans': '减少' },
  ...more,
});

const told = (given: typeof book) =>
  variancesOf(given, whole(10n)).map(
    (one) =>
      `${one.programme ?? 'head'} ${one.column.stage}: ${one.asks ? 'asks' : '-'} ${one.note ? 'noted' : ''}`,
  );

test('a note is asked for above the threshold, not at it, and always from nothing', () => {
  // 22.0 → 24.3 is +10.45%, 20.0 → 22.0 is exactly 10%; 5.0 → 4.4 is −12%; 27.0 → 28.7 is +6.3%, 20.0 → 27.0 is +35%
  expect(told({ ...book, notes: [note()] })).toEqual([
    '1 estimate: asks ',
    '1 revised: - ',
    '2 estimate: asks noted',
    '2 revised: asks ',
    'head estimate: - ',
    'head revised: asks ',
  ]);
});

test('a note has to be to a printed provision, between columns of its kind, once', () => {
  const year = (text: string) => text as BookNote['column']['year'];
  const codes = (...notes: BookNote[]) =>
    checkNotes({ ...book, notes }).map(({ code, place }) => `${code}: ${place}`);
  const original = { year: year('2024-25'), stage: 'original' } as const;
  const estimate = { year: year('2024-25'), stage: 'estimate' } as const;
  expect(codes(note(), note({ kind: 'estimate-original', column: original, against: estimate }))).toEqual([]);
  const place = 'note to Head 135 Programme (2), 2025-26 (estimate) against 2024-25 (revised)';
  expect(codes(note(), note())).toEqual([`note-twice: ${place}`]);
  expect(codes(note({ programme: 9 }))).toEqual([`note-to-unknown: ${place.replace('(2)', '(9)')}`]);
  expect(codes(note({ against: { year: year('2023-24'), stage: 'revised' } }))).toHaveLength(1);
  expect(codes(note({ kind: 'estimate-original' }))).toEqual([`note-columns: ${place}`]);
});
