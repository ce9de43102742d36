import type { ProgrammeLink, Relation } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { namesOf } from './names-columns';

export type LinkRow = {
  from_book: string;
  from_head: string;
  from_programme: number;
  to_book: string;
  to_head: string;
  to_programme: number;
  relation: string;
  day: string;
  note_en: string;
  note_zh_hant: string;
  note_zh_hans: string;
};

/** A link between programmes from its row. */
export function linkOf(row: LinkRow): ProgrammeLink {
  return {
    from: { book: row.from_book as FinancialYear, head: row.from_head, programme: row.from_programme },
    to: { book: row.to_book as FinancialYear, head: row.to_head, programme: row.to_programme },
    relation: row.relation as Relation,
    day: row.day as Day,
    note: namesOf(row.note_en, row.note_zh_hant, row.note_zh_hans),
  };
}
