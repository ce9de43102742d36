import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { agreementView } from './agreement';
import { BOOK, NEXT } from './testing/shown';

const t = translatorFor('en');

test('with one book there is nothing to compare', () => {
  expect(agreementView(t, 'en', [BOOK])).toBeNull();
});

test('the estimate of a book stands beside the original of the next, with a verdict in words', () => {
  const view = agreementView(t, 'en', [BOOK, NEXT]);
  expect(view?.title).toBe('2 of 3 programmes: the Estimate of one book is the Original of the next');
  expect(
    view?.rows.map(({ year, estimate, original, verdict }) => [year, estimate, original, verdict]),
  ).toEqual([
    ['2024–25', '$22.7m', '$22.7m', 'agree'],
    ['2024–25', '$251.1m', '$250.1m', 'disagree'],
    ['2024–25', '$386.5m', '$386.5m', 'agree'],
  ]);
  expect(view?.rows[2]?.programme).toMatch(/^Efficiency Office \(2024–25\) → .+ \(2025–26\)$/);
  expect(view?.sources).toHaveLength(2);
});

test('a difference that is noted stands with its note, and is explained', () => {
  const year = '2024-25' as typeof NEXT.id;
  const note = {
    kind: 'estimate-original',
    head: '135',
    programme: 2,
    column: { year, stage: 'original' },
    against: { year, stage: 'estimate' },
    text: { en: 'Moved', 'zh-Hant': '已調撥', 'zh-Hans': '已调拨' },
  } as const;
  const view = agreementView(t, 'en', [BOOK, { ...NEXT, notes: [note] }]);
  expect(view?.rows.map(({ status, verdict, note: said }) => [status, verdict, said])).toEqual([
    ['exact', 'agree', null],
    ['explained', 'disagree, with a note', 'Moved'],
    ['exact', 'agree', null],
  ]);
});
