import 'server-only';
import type { Book } from '@/lib/budget/book';
import type { Queryable } from '../database';
import {
  type BookRow,
  bookOf,
  type FootnoteRow,
  type HeadRow,
  type LineRow,
  type PlaceRow,
  type ProgrammeRow,
} from './book-of-rows';
import type { FigureRow } from './figure-of-row';
import type { LinkRow } from './link-of-row';
import type { NoteRow } from './note-of-row';

/**
 * Every book known before an instant, the oldest first, each figure as it was last known. How a book is built is known
 * with the book itself.
 */
export async function readBooks(db: Queryable, before: Date): Promise<readonly Book[]> {
  const books = await db.$queryRaw<BookRow[]>`
    SELECT book, to_char(published, 'YYYY-MM-DD') AS published
    FROM estimates_book WHERE known_at < ${before} ORDER BY book`;
  if (books.length === 0) return [];
  const stored = {
    heads: await db.$queryRaw<HeadRow[]>`SELECT * FROM book_head ORDER BY book, position`,
    programmes: await db.$queryRaw<
      ProgrammeRow[]
    >`SELECT * FROM book_programme ORDER BY book, head, programme`,
    lines: await db.$queryRaw<LineRow[]>`SELECT * FROM book_line ORDER BY book, head, position`,
    places: await db.$queryRaw<PlaceRow[]>`SELECT * FROM book_place ORDER BY book, position`,
    footnotes: await db.$queryRaw<FootnoteRow[]>`SELECT * FROM book_footnote ORDER BY book, position`,
    figures: await db.$queryRaw<FigureRow[]>`
      SELECT * FROM (
        SELECT DISTINCT ON (book, figure) book, head, figure, place, position, kind, programme, code, item, part, year,
          stage, against_year, against_stage, calendar_year, to_char(day, 'YYYY-MM-DD') AS day, label_en,
          label_zh_hant, label_zh_hans, printed, value::text, unit, digits, half_unit::text, precision_en,
          precision_zh_hant, precision_zh_hans, footnotes, derivations
        FROM book_figure WHERE known_at < ${before} ORDER BY book, figure, known_at DESC, id DESC) AS latest
      ORDER BY book, position, figure`,
    links: await db.$queryRaw<LinkRow[]>`
      SELECT * FROM (
        SELECT DISTINCT ON (from_book, from_head, from_programme, to_book, to_head, to_programme) id, from_book,
          from_head, from_programme, to_book, to_head, to_programme, relation, to_char(day, 'YYYY-MM-DD') AS day,
          note_en, note_zh_hant, note_zh_hans
        FROM programme_link WHERE known_at < ${before}
        ORDER BY from_book, from_head, from_programme, to_book, to_head, to_programme, known_at DESC, id DESC) AS latest
      ORDER BY id`,
    notes: await db.$queryRaw<NoteRow[]>`
      SELECT * FROM (
        SELECT DISTINCT ON (book, head, kind, programme, year, stage, against_year, against_stage) id, book, head, kind,
          programme, year, stage, against_year, against_stage, text_en, text_zh_hant, text_zh_hans
        FROM book_note WHERE known_at < ${before}
        ORDER BY book, head, kind, programme, year, stage, against_year, against_stage, known_at DESC, id DESC) AS latest
      ORDER BY id`,
  };
  return books.map((book) => bookOf(book, stored));
}
