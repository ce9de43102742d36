import type { BookNote, NoteKind } from '@/lib/budget/book';
import type { Stage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { namesOf } from './names-columns';

export type NoteRow = {
  book: string;
  head: string;
  kind: string;
  programme: number | null;
  year: string;
  stage: string;
  against_year: string;
  against_stage: string;
  text_en: string;
  text_zh_hant: string;
  text_zh_hans: string;
};

/** A note from its row; the database's CHECKs hold its words to ours. */
export function noteOf(row: NoteRow): BookNote {
  return {
    kind: row.kind as NoteKind,
    head: row.head,
    programme: row.programme,
    column: { year: row.year as FinancialYear, stage: row.stage as Stage },
    against: { year: row.against_year as FinancialYear, stage: row.against_stage as Stage },
    text: namesOf(row.text_en, row.text_zh_hant, row.text_zh_hans),
  };
}
