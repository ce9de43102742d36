import type { Book, Head } from '@/lib/budget/book';
import { changesOf, type ProvisionChange } from '@/lib/budget/changes';
import { provisionOf } from '@/lib/budget/find-figure';
import { fixed } from '@/lib/exact/round';
import { columnText, programmeText } from '@/lib/overview/budgets/words';
import { type Cell, formulaCell, textCell } from '../../workbook/cell';
import { headCells } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { ProvisionTable } from './budget-provisions';

/**
 * A head's printed changes: the two provisions that each is between, taken from their table, the change between them as
 * a formula, and the printed text.
 *
 * @param row of the first line, from 1
 */
export function changeRows(
  words: Words,
  book: Book,
  head: Head,
  provisions: ProvisionTable,
  row: number,
): readonly (readonly (Cell | null)[])[] {
  const { t } = words;
  return [
    headCells([
      t('reportFiles.column.programme'),
      t('reportFiles.column.from'),
      t('reportFiles.column.to'),
      t('reportFiles.column.earlier'),
      t('reportFiles.column.later'),
      t('reportFiles.column.change'),
      t('reportFiles.column.printed'),
      t('reportFiles.column.footnotes'),
    ]),
    ...changesOf(book, head.number).map((change, at) =>
      changeRow(words, book, head, provisions, change, row + 1 + at),
    ),
  ];
}

function changeRow(
  { t, locale }: Words,
  book: Book,
  head: Head,
  provisions: ProvisionTable,
  { figure, percent }: ProvisionChange,
  row: number,
): readonly (Cell | null)[] {
  const { programme, year, stage, against } = figure.subject;
  const amounts = [against, { year, stage }].map((column) =>
    provisionOf(book, head.number, programme, column),
  );
  const taken = amounts.map((amount) => {
    const cell = amount && provisions.cellOf(amount);
    return amount && cell
      ? formulaCell(cell, Number(fixed(amount.value, amount.digits)), '#,##0.0')
      : textCell(t('reportFiles.budgets.not-printed'), 'gap');
  });
  const both = taken.every(({ kind }) => kind === 'formula');
  return [
    textCell(
      programme === null
        ? t('budgets.programmes.total', { head: head.number })
        : programmeText(t, head, programme, locale),
      'prose',
    ),
    textCell(columnText(t, locale, against)),
    textCell(columnText(t, locale, { year, stage })),
    ...taken,
    both && percent
      ? formulaCell(`(E${row}-D${row})/D${row}`, Number(fixed(percent, 12)) / 100, '+0.0%;-0.0%;"(—)"')
      : textCell(t('reportFiles.budgets.not-applicable'), 'gap'),
    textCell(figure.printed),
    figure.footnotes.length > 0 ? textCell(figure.footnotes.join(' ')) : null,
  ];
}
