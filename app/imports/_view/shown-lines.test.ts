import { expect, test } from 'vitest';
import type { ImportDecision } from '@/lib/imports/decide-import';
import { outcomeOf, shownLines } from './shown-lines';

const line = (decision: ImportDecision, wrong = false) => ({ decision, wrong });
const many = (count: number, decision: ImportDecision) => Array.from({ length: count }, () => line(decision));

test('a month whose row is wrong is refused, whatever would become of it', () => {
  expect(outcomeOf(line('new', true))).toBe('refused');
  expect(outcomeOf(line('same', true))).toBe('refused');
  expect(outcomeOf(line('reopen-first'))).toBe('refused');
  expect(outcomeOf(line('changed'))).toBe('changed');
});

test('what is refused, changed or new comes first and is never cut; the same months are', () => {
  const lines = [...many(400, 'same'), ...many(2, 'new'), line('changed'), line('new', true)];
  const { shown, left, counts } = shownLines(lines, 300);
  expect(shown.slice(0, 5).map(outcomeOf)).toEqual(['refused', 'changed', 'new', 'new', 'same']);
  expect([shown.length, left]).toEqual([300, 104]);
  expect(counts).toEqual({ refused: 1, changed: 1, new: 2, same: 400 });
  const all = shownLines([...many(400, 'changed'), ...many(3, 'same')], 300);
  expect([all.shown.length, all.left]).toEqual([400, 3]);
});
