import { type Book, RELATIONS } from '@/lib/budget/book';
import { yearAtStage } from '@/lib/budget/book-years';
import type { Figure } from '@/lib/budget/figure';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { BookSheet, SheetTexts } from './sheet';

/**
 * The book that a sheet says so far: what has been typed of it, for what is asked of books while they are typed. Nothing
 * of it is checked.
 *
 * @param figures what can be read of the sheet's cells
 */
export function draftBook(sheet: BookSheet, id: FinancialYear, figures: readonly Figure[]): Book {
  return {
    id,
    published: sheet.published as Day,
    heads: sheet.heads.map((head) => ({
      number: head.number,
      name: names(head.name),
      controllingOfficer: names(head.controllingOfficer),
      programmes: head.programmes.map(({ number, name, policyArea }) => ({
        number: Number(number),
        name: names(name),
        policyArea: { number: Number(policyArea.number), name: names(policyArea.name) },
      })),
      lines: head.lines.map(({ kind, code, name, account }) => ({
        kind: kind === 'total' ? 'total' : 'subhead',
        code,
        name: names(name),
        account: account === 'operating' || account === 'capital' ? account : null,
        group: null,
      })),
      components: head.components.map(({ code, subhead, name }) => ({
        code,
        subhead,
        name: names(name),
        group: null,
      })),
      items: head.items.map(({ subhead, code, name }) => ({ subhead, code, name: names(name) })),
    })),
    tables: sheet.heads.flatMap((head) =>
      head.tables.map(({ code, place }) => ({ code, head: head.number, place: names(place) })),
    ),
    figures,
    footnotes: [],
    links: sheet.links.flatMap((link) => {
      const relation = RELATIONS.find((one) => one === link.relation);
      if (relation === undefined) return [];
      const from = {
        book: yearAtStage(id, 'original'),
        head: link.fromHead,
        programme: Number(link.fromProgramme),
      };
      const to = { book: id, head: link.toHead, programme: Number(link.toProgramme) };
      return [{ from, to, relation, day: link.day as Day, note: names(link.note) }];
    }),
    notes: [],
  };
}

function names({ en, zhHant, zhHans }: SheetTexts) {
  return { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };
}
