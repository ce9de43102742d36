import { expect, test } from 'vitest';
import { BOOK_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { CorFacts } from '../cor-facts';
import { cellsOf, sentencesOf, tableOf } from '../testing/document-tables';
import { factsOf, givenInput } from '../testing/given-input';
import { PRINTED_2024 } from '../testing/printed-2024';
import { corDocument } from './cor-document';

const FRAME = { kind: 'preview' } as const;
const facts = factsOf(givenInput(2024));

/** The lines of a printed table as rows of cells; the first is the head of its columns. */
function printed(id: keyof typeof PRINTED_2024): readonly (readonly string[])[] {
  return PRINTED_2024[id].split('\n').map((line) => line.split('\t'));
}

function made(of: CorFacts, id: string) {
  const table = tableOf(corDocument(of, FRAME, 'en'), id);
  return { head: table.columns.map(({ title }) => title), rows: cellsOf(table), table };
}

test.each(Object.keys(PRINTED_2024) as (keyof typeof PRINTED_2024)[])(
  'the table of 2024 is the printed one, cell by cell: %s',
  (id) => {
    const { head, rows } = made(facts, id);
    const [printedHead = [], ...printedRows] = printed(id);
    // What names the rows and the total has a name here where the document leaves the place empty.
    expect(head.slice(1)).toEqual(printedHead.slice(1));
    expect(rows).toHaveLength(printedRows.length);
    printedRows.forEach((row, place) => {
      expect(rows[place]?.slice(1)).toEqual(row.slice(1));
      if (row[0]) expect(rows[place]?.[0]).toBe(row[0]);
    });
  },
);

test('a footnote’s mark is raised after its figure, in the one table that prints it there', () => {
  const [row] = made(facts, 'provision-2').table.rows;
  expect(row?.cells[1]).toEqual({ text: '179.3', mark: 'Ψ' });
  expect(made(facts, 'provision-2').table.notes.map((note) => note.slice(0, 2))).toEqual(['Ψ ']);
  expect(made(facts, 'analysis').table.rows[1]?.cells[1]).toEqual({ text: '179.3' });
  expect(made(facts, 'analysis').table.rows[3]?.cells[1]).toEqual({ text: '637.7', mark: '‡' });
  expect(made(facts, 'analysis').table.notes.map((note) => note.slice(0, 2))).toEqual(['‡ ']);
});

test('dots lead from the name of a line to its figures', () => {
  expect(made(facts, 'targets').table.rows.every(({ cells }) => cells[0]?.leader)).toBe(true);
});

test('changes that the book doesn’t print are computed, printed alike, and said to be', () => {
  const book = {
    ...BOOK_2024_25,
    figures: BOOK_2024_25.figures.filter(({ subject }) => subject.kind !== 'change'),
  };
  const computed = factsOf(givenInput(2024, { books: [book] }));
  for (const id of ['provision-1', 'provision-2', 'provision-3', 'analysis'] as const) {
    expect(made(computed, id).rows).toEqual(made(facts, id).rows);
    expect(made(computed, id).table.notes.at(-1)).toContain('computed here');
    expect(made(facts, id).table.notes.join()).not.toContain('computed here');
  }
});

test('the sentence has the document’s figures with thin spaces that no line breaks at', () => {
  const [sentence, ...sources] = sentencesOf(corDocument(facts, FRAME, 'en'), 'volumes');
  expect(sentence).toBe(
    'In 2023, 1823 received around 2\u202f807\u202f000 calls and 820\u202f000 emails or other communications.',
  );
  expect(sources).toHaveLength(2);
  expect(sources[0]).toContain('Estimates 2024–25: Head 135, Programme (3) Efficiency Office, paragraph 11');
});

test('the plan of satisfaction is told to be below what was reached', () => {
  expect(sentencesOf(corDocument(facts, FRAME, 'en'), 'targets')).toEqual([
    'Customer satisfaction: the plan of 4.5 for 2024 keeps the target (at least 4.0) and gives up some of the 4.6 reached in 2023.',
  ]);
});

test('the book of the year before isn’t held, and that is said', () => {
  expect(sentencesOf(corDocument(facts, FRAME, 'en'), 'last-year').join()).toContain('Estimates 2023–24');
});
