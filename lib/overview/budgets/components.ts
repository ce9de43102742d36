import type { Book, Component, Head } from '@/lib/budget/book';
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
import { columnText, sourceText } from './words';

/** The analysis of a subhead. */
export type ComponentsView = LinesView & { readonly subhead: string; readonly name: string };

/** The code of the line that adds up an analysis. */
const TOTAL = 'total';

/** The analyses of subheads that the document prints, one for each; a line that prints nothing makes none. */
export function componentsViews(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
): readonly ComponentsView[] {
  const subheads = [...new Set(head.components.map(({ subhead }) => subhead))];
  return subheads.flatMap((subhead): ComponentsView[] => {
    const components = head.components.filter((component) => component.subhead === subhead);
    const figures = lineFigures(book, head.number, 'component').filter(({ subject }) =>
      components.some(({ code }) => code === subject.code),
    );
    if (figures.length === 0) return [];
    const columns = columnsIn(figures);
    return [
      {
        subhead,
        name: head.lines.find(({ kind, code }) => kind === 'subhead' && code === subhead)?.name[locale] ?? '',
        title: title(t, locale, components, figures, columns.at(-1)),
        columns: columns.map((column) => ({ key: keyOf(column), text: columnText(t, locale, column) })),
        rows: rowsOf(locale, book, components, figures, columns),
        notes: notesOf(book, figures, locale),
        source: sourceText(t, locale, book, figures),
      },
    ];
  });
}

function rowsOf(
  locale: Locale,
  book: Book,
  components: readonly Component[],
  figures: readonly LineFigure[],
  columns: readonly YearStage[],
): LineRow[] {
  return components.flatMap(({ code, name, group }, place): LineRow[] => {
    const heading = group && group.en !== components[place - 1]?.group?.en;
    const own = figures.filter(({ subject }) => subject.code === code);
    return [
      ...(heading ? [{ kind: 'group' as const, key: `group-${code}`, text: group[locale] }] : []),
      {
        kind: code === TOTAL ? 'total' : 'line',
        key: code,
        code: null,
        name: name[locale],
        cells: lineCells(book, own, columns),
      },
    ];
  });
}

/** The largest component of the last column beside their total. */
function title(
  t: Translator,
  locale: Locale,
  components: readonly Component[],
  figures: readonly LineFigure[],
  last: YearStage | undefined,
): string {
  const code = components[0]?.subhead ?? '';
  const [totals, parts] = [true, false].map((wanted) =>
    figures.filter(({ subject }) => (subject.code === TOTAL) === wanted),
  );
  const total = last && inColumn(totals ?? [], last);
  const largest = last && largestIn(parts ?? [], last);
  const name = components.find((component) => component.code === largest?.subject.code)?.name[locale];
  if (!last || !total || !largest || !name) return t('budgets.components.finding-none', { code });
  return t('budgets.components.finding', {
    name,
    amount: largest.printed,
    total: total.printed,
    code,
    year: formatFinancialYear(last.year, locale),
  });
}
