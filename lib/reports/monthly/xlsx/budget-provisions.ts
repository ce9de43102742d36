import type { Book, Head } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import { columnsOf, type FigureOf, provisionOf } from '@/lib/budget/find-figure';
import { fixed } from '@/lib/exact/round';
import { columnText, programmeText, withUnit } from '@/lib/overview/budgets/words';
import { type Cell, numberCell, textCell } from '../../workbook/cell';
import { cellRef } from '../../workbook/refs';
import { headCells } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';

/** The table of a head's provisions, and in which cell each of them stands. */
export type ProvisionTable = {
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly columns: number;
  readonly cellOf: (figure: Figure) => string | null;
};

/**
 * The provisions of a head's programmes and of the head, one column for each stage; footnotes' marks stand in the
 * number's format, so that it stays a number.
 *
 * @param row of the table's first line, from 1
 */
export function provisionTable({ t, locale }: Words, book: Book, head: Head, row: number): ProvisionTable {
  const columns = columnsOf(book, head.number);
  const lines = [...head.programmes.map(({ number }) => number), null];
  const places = new Map<string, string>();
  const unit = provisionOf(book, head.number, null, columns[0] ?? { year: book.id, stage: 'estimate' })?.unit;
  const rows = lines.map((programme, at): (Cell | null)[] => [
    textCell(
      programme === null
        ? t('budgets.programmes.total', { head: head.number })
        : programmeText(t, head, programme, locale),
      programme === null ? 'total' : 'prose',
    ),
    ...columns.map((column, place) => {
      const figure = provisionOf(book, head.number, programme, column);
      if (!figure) return textCell(t('reportFiles.budgets.not-printed'), 'gap');
      places.set(figure.id, cellRef(1 + place, row + 2 + at));
      return provisionCell(figure, programme === null);
    }),
  ]);
  const title = t('budgets.head-name', { number: head.number, name: head.name[locale] });
  return {
    rows: [
      [
        textCell(
          unit ? t('reportFiles.budgets.unit', { name: title, unit: withUnit(t, unit, '').trim() }) : title,
          'title',
        ),
      ],
      headCells([
        t('reportFiles.column.programme'),
        ...columns.map((column) => columnText(t, locale, column)),
      ]),
      ...rows,
    ],
    columns: columns.length,
    cellOf: ({ id }) => places.get(id) ?? null,
  };
}

function provisionCell({ value, digits, footnotes }: FigureOf<'provision'>, isTotal: boolean): Cell {
  const marks = footnotes.length === 0 ? '' : `" ${footnotes.join(' ')}"`;
  const format = `#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}${marks}`;
  return numberCell(Number(fixed(value, digits)), format, isTotal ? 'total' : 'plain');
}
