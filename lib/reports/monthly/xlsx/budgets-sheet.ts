import type { Book } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import { type Note, notesOf } from '@/lib/overview/budgets/cell';
import { bookText } from '@/lib/overview/budgets/words';
import { type Cell, textCell } from '../../workbook/cell';
import { HEAD, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';
import { changeRows } from './budget-changes';
import { provisionTable } from './budget-provisions';

type Row = readonly (Cell | null)[];

/**
 * The programmes' provisions as printed, with every printed change worked out once more from the two provisions that
 * stand there, and the footnotes.
 */
export function budgetsSheet(
  words: Words,
  facts: MonthlyFacts,
  frame: { readonly name: string; readonly mark: string | null },
): Sheet {
  const { t, locale } = words;
  const { book } = facts;
  const what =
    book === null
      ? t('reportFiles.budgets.none')
      : t('reportFiles.budgets.what', { book: bookText(book.id, locale) });
  const top = sheetTop(words, facts.asAt, frame.mark, t('reportFiles.sheet.budgets'), what);
  const made = book === null ? { rows: [], columns: 4 } : bookRows(words, book, HEAD);
  return {
    name: frame.name,
    widths: [44, ...Array.from({ length: made.columns }, () => 25)],
    rows: [...top, ...made.rows],
    head: null,
    leftFrozen: 0,
    charts: [],
    names: [],
  };
}

/** Each head's table, its changes and its footnotes, below each other. */
function bookRows(words: Words, book: Book, from: number): { rows: readonly Row[]; columns: number } {
  const { t, locale } = words;
  const rows: Row[] = [];
  let columns = 6;
  for (const head of book.heads) {
    const provisions = provisionTable(words, book, head, from + rows.length);
    columns = Math.max(columns, provisions.columns);
    rows.push(...provisions.rows, []);
    rows.push(
      [textCell(t('reportFiles.budgets.changes'), 'title')],
      [textCell(t('reportFiles.budgets.changes-what'), 'note')],
    );
    rows.push(...changeRows(words, book, head, provisions, from + rows.length), []);
    const figures = [...figuresOf(book, head.number, 'provision'), ...figuresOf(book, head.number, 'change')];
    rows.push(...footnoteRows(words, notesOf(book, figures, locale)));
  }
  return { rows, columns };
}

function footnoteRows({ t }: Words, notes: readonly Note[]): readonly Row[] {
  if (notes.length === 0) return [];
  return [
    [textCell(t('reportFiles.budgets.footnotes'), 'title')],
    ...notes.map(({ mark, text }) => [textCell(t('reportFiles.budgets.footnote', { mark, text }))]),
    [],
  ];
}
