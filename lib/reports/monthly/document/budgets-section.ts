import type { Book, Head } from '@/lib/budget/book';
import { type ProgrammesView, programmesView } from '@/lib/overview/budgets/programmes';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import { cell, type Words } from './cells';

/** The money of the newest book's programmes, with its changes and footnotes as they are printed. */
export function budgetsSection(words: Words, { book }: MonthlyFacts): Section {
  const { t } = words;
  return {
    id: 'budgets',
    title: t('report.section.budgets'),
    blocks: book
      ? [
          ...book.heads.flatMap((head) => headBlocks(words, book, head)),
          { kind: 'text', tone: 'note', text: t('report.budgets.years') },
          { kind: 'text', tone: 'note', text: t('report.budgets.shares') },
        ]
      : [{ kind: 'text', tone: 'body', text: t('report.budgets.none') }],
  };
}

function headBlocks(words: Words, book: Book, head: Head): readonly Block[] {
  const view = programmesView(words.t, words.locale, book, head);
  return [
    { kind: 'text', tone: 'lead', text: view.title },
    { kind: 'table', table: provisionTable(words, head, view) },
    { kind: 'text', tone: 'note', text: `${view.officer} ${view.source}` },
  ];
}

function provisionTable({ t }: Words, head: Head, view: ProgrammesView): DocumentTable {
  return {
    id: `budgets-${head.number}`,
    caption: t('report.budgets.caption', { head: head.number }),
    columns: [
      { title: t('report.budgets.programme'), width: 30, align: 'left' },
      ...view.columns.map(({ text }) => ({ title: text, width: 19, align: 'right' as const })),
    ],
    rows: view.rows.map(({ name, total, cells }) => ({
      kind: total ? 'total' : 'body',
      cells: [
        cell(name),
        ...cells.map((one) =>
          one
            ? {
                text: [one.printed, ...one.below].join('\n'),
                ...(one.marks.length > 0 ? { mark: one.marks.map(({ mark }) => mark).join(' ') } : {}),
              }
            : cell(t('report.none')),
        ),
      ],
    })),
    notes: view.notes.map(({ mark, text }) => `${mark} ${text}`),
  };
}
