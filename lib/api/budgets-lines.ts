import type { Book, Head } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import { amountOf } from './budgets-amount';

type Kind = 'subhead' | 'total' | 'component';

/** The lines of the table of subheads and of the analyses of subheads, each with its amounts by column. */
export function linesOf(book: Book, head: Head, locale: Locale) {
  const lines = (kind: 'subhead' | 'total') =>
    head.lines
      .filter((line) => line.kind === kind)
      .map(({ code, name, account, group }) => ({
        code,
        name: name[locale],
        account,
        group: group?.[locale] ?? null,
        amounts: amountsOf(book, head.number, kind, code),
      }));
  return {
    subheads: lines('subhead'),
    totals: lines('total'),
    components: head.components.map(({ code, subhead, name, group }) => ({
      code,
      name: name[locale],
      account: head.lines.find((line) => line.kind === 'subhead' && line.code === subhead)?.account ?? null,
      group: group?.[locale] ?? null,
      amounts: amountsOf(book, head.number, 'component', code),
    })),
  };
}

function amountsOf(book: Book, head: string, kind: Kind, code: string) {
  return figuresOf(book, head, kind)
    .filter(({ subject }) => subject.kind === kind && subject.code === code)
    .map((figure) => ({
      year: figure.subject.year,
      stage: figure.subject.stage,
      amount: amountOf(figure),
      unit: figure.unit,
      printed: figure.printed,
      footnotes: [...figure.footnotes],
    }));
}
