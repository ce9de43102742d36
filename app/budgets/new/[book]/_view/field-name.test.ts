import { expect, test } from 'vitest';
import type { Book } from '@/lib/budget/book';
import { sheet2025 } from '@/lib/imports/book/testing/sheet-2025';
import { translatorFor } from '@/lib/messages/translator';
import { fieldName } from './field-name';
import { sheetWords } from './sheet-words';

const measures = [
  {
    id: 'answered-within-12s',
    name: { en: 'Calls answered', 'zh-Hant': '獲接聽的來電', 'zh-Hans': '获接听的来电' },
  },
];

test.each([
  ['published', 'Published on'],
  ['heads.0.number', 'Head 135, Number'],
  ['heads.0.name.zhHant', 'Head 135, Name, Traditional Chinese'],
  ['heads.0.programmes.2.provision.revised', 'Head 135, (3) Efficiency Office, 2024–25 (Revised)'],
  ['heads.0.programmes.2.policyArea.number', 'Head 135, (3) Efficiency Office, Policy area number'],
  ['heads.0.whole.changes.estimateOnRevised', 'Head 135, The head as a whole, Estimate on Revised, %'],
  ['heads.0.lines.0.amounts.actual', 'Head 135, 000 Operational expenses, 2023–24 (Actual)'],
  ['heads.0.linesTable', 'Head 135, Code of its table'],
  ['heads.0.pledges.0.comparison', 'Head 135, Calls answered, Target compared'],
  ['heads.0.pledges.0.plan', 'Head 135, Calls answered, 2025 (Plan)'],
  ['links.2.day', '135 (3) → 135 (3), Holds from'],
  ['notes.1.text.en', '(1) Director of Bureau’s Office: 2024–25 (Revised) against 2024–25 (Original)'],
  ['heads.7.number', 'heads.7.number'],
])('%s is called “%s”', (field, name) => {
  const words = sheetWords(translatorFor('en'), 'en', '2025-26' as Book['id']);
  expect(fieldName(words, sheet2025(), measures, field)).toBe(name);
});

test('in Chinese, too', () => {
  const words = sheetWords(translatorFor('zh-Hant'), 'zh-Hant', '2025-26' as Book['id']);
  expect(fieldName(words, sheet2025(), measures, 'heads.0.pledges.0.comparison')).toBe(
    '總目135，獲接聽的來電，目標的比較方式',
  );
});
