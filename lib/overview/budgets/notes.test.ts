import { expect, test } from 'vitest';
import { translatorFor } from '@/lib/messages/translator';
import { noteRows } from './notes';
import { headIn, NEXT } from './testing/shown';

test('a note stands with both cells as printed and the change between them; others’ notes don’t', () => {
  const year = '2025-26' as typeof NEXT.id;
  const note = (head: string, programme: number | null) => ({
    kind: 'variance' as const,
    head,
    programme,
    column: { year, stage: 'estimate' as const },
    against: { year: '2024-25' as typeof year, stage: 'revised' as const },
    text: { en: 'New projects', 'zh-Hant': '新增項目', 'zh-Hans': '新增项目' },
  });
  const book = { ...NEXT, notes: [note('135', 2), note('47', 1)] };
  // 240.0 → 262.5 is 22.5/240 = 9.375%
  expect(noteRows(translatorFor('en'), 'en', book, headIn(book))).toEqual([
    {
      key: expect.any(String),
      which: '(2) Innovation, Technology and Industry: 2025–26 (Estimate) against 2024–25 (Revised)',
      change: '$240.0m → $262.5m +9.4%',
      text: 'New projects',
    },
  ]);
  expect(noteRows(translatorFor('zh-Hant'), 'zh-Hant', book, headIn(book))[0]?.text).toBe('新增項目');
});
