import type { z } from 'zod';
import type { Book, Head } from '@/lib/budget/book';
import { changesOf } from '@/lib/budget/changes';
import { commitmentsOf } from '@/lib/budget/commitments';
import type { Figure } from '@/lib/budget/figure';
import { figuresOf } from '@/lib/budget/find-figure';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { amountOf } from './budgets-amount';
import { linesOf } from './budgets-lines';
import type { BUDGET_TABLES, BudgetTable } from './budgets-response';

/** The lists of a head as the API answers them. */
export type BudgetsView = { readonly [Name in BudgetTable]: z.infer<(typeof BUDGET_TABLES)[Name]>[] };

/** A head of a book as the API tells it: every figure in the unit and with the digits in which it is printed. */
export function budgetsView(book: Book, head: Head, locale: Locale): BudgetsView {
  const { number } = head;
  const cited = (figure: Figure) => ({ printed: figure.printed, citation: citationOf(book, figure, locale) });
  return {
    programmes: head.programmes.map(({ number, name, policyArea }) => ({
      number,
      name: name[locale],
      policyArea: { number: policyArea.number, name: policyArea.name[locale] },
    })),
    provisions: figuresOf(book, number, 'provision').map((figure) => ({
      programme: figure.subject.programme,
      year: figure.subject.year,
      stage: figure.subject.stage,
      amount: amountOf(figure),
      unit: figure.unit,
      printed: figure.printed,
      footnotes: [...figure.footnotes],
      citation: citationOf(book, figure, locale),
    })),
    changes: changesOf(book, number).map(({ figure, percent }) => ({
      programme: figure.subject.programme,
      year: figure.subject.year,
      stage: figure.subject.stage,
      against: figure.subject.against,
      percent: percent && fixed(percent, 6),
      ...cited(figure),
    })),
    ...linesOf(book, head, locale),
    commitments: commitmentRows(book, number, locale),
    posts: figuresOf(book, number, 'posts').map((figure) => ({
      posts: figure.subject.posts,
      programme: figure.subject.programme,
      day: figure.subject.day,
      count: Number(fixed(figure.value, 0)),
      ...cited(figure),
    })),
    footnotes: book.footnotes
      .filter((note) => note.head === number)
      .map(({ mark, text, restated }) => ({
        mark,
        text: text[locale],
        restated,
        figures: book.figures
          .filter((figure) => figure.head === number && figure.footnotes.includes(mark))
          .map(({ id }) => id),
      })),
  };
}

/** The items; the totals of their subheads are sums of what stands here. */
function commitmentRows(book: Book, head: string, locale: Locale): BudgetsView['commitments'] {
  return commitmentsOf(book, head).flatMap(({ subhead, item, figures }) => {
    const { approved, accumulated, revised, balance } = figures;
    const any = approved ?? accumulated ?? revised ?? balance;
    if (!item || !any) return [];
    const amount = (figure: Figure | undefined) => (figure ? amountOf(figure) : null);
    return {
      subhead,
      item: item.code,
      name: item.name[locale],
      approved: amount(approved),
      accumulated: amount(accumulated),
      revised: amount(revised),
      balance: amount(balance),
      unit: any.unit,
    };
  });
}

function citationOf(book: Book, figure: Figure, locale: Locale) {
  const table = book.tables.find(({ code, head }) => code === figure.table && head === figure.head);
  return { book: book.id, place: table?.place[locale] ?? '' };
}
