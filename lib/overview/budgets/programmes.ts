import type { Book, Head } from '@/lib/budget/book';
import { changesOf, type ProvisionChange } from '@/lib/budget/changes';
import { columnsOf, type FigureOf, figuresOf, provisionOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { type Cell, keyOf, marksOf, type Note, notesOf } from './cell';
import { lastProvision } from './headline';
import { columnText, percentWords, programmeText, sourceText } from './words';

export type ProgrammesView = {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** The policy area that the programme contributes to; null for the head. */
    readonly area: string | null;
    readonly total: boolean;
    readonly cells: readonly (Cell | null)[];
  }[];
  readonly notes: readonly Note[];
  readonly officer: string;
  readonly source: string;
};

/** The provisions of a head and of its programmes, stage by stage, with the changes that are printed. */
export function programmesView(t: Translator, locale: Locale, book: Book, head: Head): ProgrammesView {
  const columns = columnsOf(book, head.number);
  const changes = changesOf(book, head.number);
  const figures = figuresOf(book, head.number, 'provision');
  const cells = (programme: number | null) =>
    columns.map((column) => {
      const figure = provisionOf(book, head.number, programme, column);
      return figure && cellOf(t, locale, book, figure, changes);
    });
  const last = lastProvision(t, locale, book, head, null);
  return {
    title: last
      ? t('budgets.programmes.finding', { head: head.number, ...last })
      : t('budgets.head-name', { number: head.number, name: head.name[locale] }),
    columns: columns.map((column) => ({ key: keyOf(column), text: columnText(t, locale, column) })),
    rows: [
      ...head.programmes.map(({ number, policyArea }) => ({
        key: String(number),
        name: programmeText(t, head, number, locale),
        area: t('budgets.policy-area', { number: policyArea.number, name: policyArea.name[locale] }),
        total: false,
        cells: cells(number),
      })),
      {
        key: 'head',
        name: t('budgets.programmes.total', { head: head.number }),
        area: null,
        total: true,
        cells: cells(null),
      },
    ],
    notes: notesOf(book, figures, locale),
    officer: t('budgets.controlling-officer', { officer: head.controllingOfficer[locale] }),
    source: sourceText(t, locale, book, figures),
  };
}

function cellOf(
  t: Translator,
  locale: Locale,
  book: Book,
  figure: FigureOf<'provision'>,
  changes: readonly ProvisionChange[],
): Cell {
  const { programme, year, stage } = figure.subject;
  const own = changes.filter(
    ({ figure: { subject } }) =>
      subject.programme === programme && subject.year === year && subject.stage === stage,
  );
  return {
    printed: figure.printed,
    marks: marksOf(book, figure),
    below: [...own]
      .sort((a, b) => Number(b.againstColumnBefore) - Number(a.againstColumnBefore))
      .map(({ figure: { subject, value, printed }, againstColumnBefore }) =>
        againstColumnBefore
          ? inParentheses(printed)
          : t('budgets.change-on', {
              change: percentWords(t, value, printed).change,
              year: formatFinancialYear(subject.against.year, locale),
              stage: subject.against.stage,
            }),
      ),
  };
}

/** The document prints changes in parentheses; `(—)` has its own. */
function inParentheses(printed: string): string {
  return printed.startsWith('(') ? printed : `(${printed})`;
}
