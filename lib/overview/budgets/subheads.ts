import type { Account, Book, Head } from '@/lib/budget/book';
import type { YearStage } from '@/lib/budget/stage';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { columnsIn, inColumn, keyOf, notesOf } from './cell';
import {
  type LineFigure,
  type LineRow,
  type LinesView,
  largestIn,
  lineCells,
  lineFigures,
} from './line-rows';
import { sourceText } from './words';

/** The expenditure of a head by subhead, under the headings of accounts and groups, with the totals that are printed. */
export function subheadsView(t: Translator, locale: Locale, book: Book, head: Head): LinesView {
  const figures = [...lineFigures(book, head.number, 'subhead'), ...lineFigures(book, head.number, 'total')];
  const columns = columnsIn(figures);
  return {
    title: title(t, locale, head, figures, columns.at(-1)),
    columns: columns.map((column) => ({
      key: keyOf(column),
      text: t(`budgets.subheadColumn.${column.stage}`, { year: formatFinancialYear(column.year, locale) }),
    })),
    rows: rowsOf(t, locale, book, head, figures, columns),
    notes: notesOf(book, figures, locale),
    source: sourceText(t, locale, book, figures),
  };
}

function rowsOf(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
  figures: readonly LineFigure[],
  columns: readonly YearStage[],
): LineRow[] {
  const rows: LineRow[] = [];
  let [account, group]: [Account | null, string | null] = [null, null];
  for (const line of head.lines) {
    if (line.account && line.account !== account)
      rows.push({ kind: 'account', key: line.account, text: t(`budgets.subheads.${line.account}`) });
    if (line.group && line.group.en !== group)
      rows.push({ kind: 'group', key: `group-${line.code}`, text: line.group[locale] });
    [account, group] = [line.account, line.group?.en ?? null];
    const own = figures.filter(({ subject }) => subject.kind === line.kind && subject.code === line.code);
    rows.push({
      kind: line.kind === 'total' ? 'total' : 'line',
      key: `${line.kind}-${line.code}`,
      code: line.kind === 'subhead' ? line.code : null,
      name: line.name[locale],
      cells: lineCells(book, own, columns),
    });
  }
  return rows;
}

/** The largest subhead of the last column beside the total of the head, which belongs to no account. */
function title(
  t: Translator,
  locale: Locale,
  head: Head,
  figures: readonly LineFigure[],
  last: YearStage | undefined,
): string {
  const whole = head.lines.findLast(({ kind, account }) => kind === 'total' && account === null);
  const totals = figures.filter(({ subject }) => subject.kind === 'total' && subject.code === whole?.code);
  const total = last && inColumn(totals, last);
  const largest =
    last &&
    largestIn(
      figures.filter(({ subject }) => subject.kind === 'subhead'),
      last,
    );
  const line = head.lines.find(({ kind, code }) => kind === 'subhead' && code === largest?.subject.code);
  if (!last || !total || !largest || !line) return t('budgets.subheads.finding-none');
  return t('budgets.subheads.finding', {
    code: line.code,
    name: line.name[locale],
    amount: largest.printed,
    total: total.printed,
    year: formatFinancialYear(last.year, locale),
  });
}
