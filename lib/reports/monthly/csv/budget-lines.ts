import type { Book, Head } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { programmeText } from '@/lib/overview/budgets/words';
import type { MonthlyLine } from './columns';

/** The provisions of a book and their printed changes, each with its footnotes' marks, then the footnotes. */
export function budgetLines(t: Translator, locale: Locale, book: Book): readonly MonthlyLine[] {
  return [
    ...book.heads.flatMap((head) => headLines(t, locale, book, head)),
    ...book.footnotes.map(
      ({ head, mark, text }): MonthlyLine => ({
        section: 'footnote',
        item: `head-${head}`,
        source: book.id,
        footnotes: mark,
        text: text[locale],
      }),
    ),
  ];
}

function headLines(t: Translator, locale: Locale, book: Book, head: Head): readonly MonthlyLine[] {
  const named = (programme: number | null) => ({
    item: programme === null ? `head-${head.number}` : `head-${head.number}/programme-${programme}`,
    name:
      programme === null
        ? t('budgets.head-name', { number: head.number, name: head.name[locale] })
        : programmeText(t, head, programme, locale),
  });
  const printedAs = (figure: { printed: string; footnotes: readonly string[]; unit: string }) => ({
    printed: figure.printed,
    unit: figure.unit,
    source: book.id,
    footnotes: figure.footnotes.length > 0 ? figure.footnotes.join(' ') : null,
  });
  return [
    ...figuresOf(book, head.number, 'provision').map(
      (figure): MonthlyLine => ({
        section: 'provision',
        ...named(figure.subject.programme),
        period: figure.subject.year,
        by: 'financial-year',
        value: fixed(figure.value, figure.digits),
        stage: figure.subject.stage,
        ...printedAs(figure),
      }),
    ),
    ...figuresOf(book, head.number, 'change').map(
      (figure): MonthlyLine => ({
        section: 'change',
        ...named(figure.subject.programme),
        period: figure.subject.year,
        by: 'financial-year',
        value: fixed(figure.value, figure.digits),
        stage: figure.subject.stage,
        against: `${figure.subject.against.year} ${figure.subject.against.stage}`,
        ...printedAs(figure),
      }),
    ),
  ];
}
