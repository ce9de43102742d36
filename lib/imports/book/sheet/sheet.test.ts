import { describe, expect, it, test } from 'vitest';
import { reconcile } from '@/lib/budget/reconcile';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { parseBookJson } from '../parse-book';
import { BOOK_2024_25, FILE_2024_25 } from '../testing/book-of-2024-25';
import { beginSheet, nextBookYear, sheetOfBook } from './begin-sheet';
import { fileOfSheet } from './file-of-sheet';
import { fieldsOfSheet, sheetOfFields } from './sheet-fields';

const sheet = sheetOfBook(BOOK_2024_25, FILE_2024_25.targets);
const read = (given: typeof sheet) => {
  const parsed = parseBookJson(fileOfSheet(given, BOOK_2024_25.id).json);
  if (parsed.kind !== 'book') throw new Error(JSON.stringify(parsed.errors.slice(0, 5), null, 1));
  return parsed;
};

describe('the book of 2024–25, entered again', () => {
  const again = read(sheet);
  const byId = <Figure extends { id: string }>(figures: readonly Figure[]) =>
    Object.fromEntries(figures.map((figure) => [figure.id, figure]));

  it('has the same figures, with the same ids, printed texts, precisions, footnotes and derivations', () => {
    const [mine, theirs] = [byId(again.book.figures), byId(BOOK_2024_25.figures)];
    expect(Object.keys(mine).sort()).toEqual(Object.keys(theirs).sort());
    // One label is the document's own way to say two days at once: the sheet has a field for each.
    const told = 'posts/directorate/2024-03-31';
    for (const [id, figure] of Object.entries(theirs))
      expect(mine[id]).toEqual(id === told ? { ...figure, label: null } : figure);
  });

  it('is built as it was, and every check comes out as it did', () => {
    expect(again.book.heads).toEqual(BOOK_2024_25.heads);
    expect(again.book.footnotes).toEqual(BOOK_2024_25.footnotes);
    expect(again.file.targets).toEqual(FILE_2024_25.targets);
    const told = (book: typeof BOOK_2024_25) =>
      reconcile(book)
        .map(({ id, status }) => `${id} ${status}`)
        .sort();
    expect(told(again.book)).toEqual(told(BOOK_2024_25));
  });

  it('is the same after its fields were sent and read', () => {
    expect(sheetOfFields(fieldsOfSheet(sheet))).toEqual(sheet);
  });
});

test('a new sheet has the last book’s lines with their years moved on, links that continue, and no amounts', () => {
  const book = nextBookYear(BOOK_2024_25.id);
  const begun = beginSheet(BOOK_2024_25, book);
  expect(book).toBe('2025-26');
  const { json, planned } = fileOfSheet(begun, book);
  expect(planned.every(({ typed }) => typed === '')).toBe(true);
  expect(planned).toHaveLength(BOOK_2024_25.figures.length + 2);
  expect(json.heads[0]?.tables).toEqual([]);
  expect(begun.heads[0]?.programmes.map(({ name }) => name.en)).toEqual([
    'Director of Bureau’s Office',
    'Innovation, Technology and Industry',
    'Efficiency Office',
  ]);
  expect(begun.links.map(({ fromProgramme, relation, day }) => [fromProgramme, relation, day])).toEqual([
    ['1', 'continues', '2025-04-01'],
    ['2', 'continues', '2025-04-01'],
    ['3', 'continues', '2025-04-01'],
  ]);
  const text = begun.heads[0]?.texts.find(({ id }) => id === 'details-1/above-revised');
  expect(text?.label.en).toBe('Increase over the revised estimate for 2024–25');
  expect(text?.follows).toBe(
    'total/expenditure/2025-26/estimate - total/expenditure/2024-25/revised\nhead/2025-26/estimate - head/2024-25/revised',
  );
});

test('fields of a form that name no value of a sheet are refused, whatever they are called', () => {
  for (const name of [
    '__proto__.x',
    'heads.0.constructor',
    'heads.x.number',
    'more',
    'heads.0.lines.1.amounts',
  ])
    expect(sheetOfFields({ [name]: '1' }), name).toBeNull();
  expect(sheetOfFields({ 'heads.9999.number': '1' })).toBeNull();
  const gap = sheetOfFields({ 'heads.0.lines.0.code': 'a', 'heads.0.lines.7.code': 'b' });
  expect(gap?.heads[0]?.lines.map(({ code }) => code)).toEqual(['a', 'b']);
});

test('a year before the last one that is held is a book like any other', () => {
  expect(nextBookYear('1999-00' as FinancialYear)).toBe('2000-01');
});
