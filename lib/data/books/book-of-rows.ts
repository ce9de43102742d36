import type {
  Account,
  Book,
  Component,
  Footnote,
  Head,
  Item,
  PrintedTable,
  SubheadLine,
} from '@/lib/budget/book';
import type { Names } from '@/lib/budget/names';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { type FigureRow, figureOf } from './figure-of-row';
import { type LinkRow, linkOf } from './link-of-row';
import { namesOf } from './names-columns';
import { type NoteRow, noteOf } from './note-of-row';

type NameColumns = { name_en: string; name_zh_hant: string; name_zh_hans: string };
type OfHead = { book: string; head: string };
export type BookRow = { book: string; published: string };
export type HeadRow = OfHead &
  NameColumns & { officer_en: string; officer_zh_hant: string; officer_zh_hans: string };
export type ProgrammeRow = OfHead &
  NameColumns & {
    programme: number;
    policy_area: number;
    policy_area_name_en: string;
    policy_area_name_zh_hant: string;
    policy_area_name_zh_hans: string;
  };
export type LineRow = OfHead &
  NameColumns & {
    kind: string;
    code: string;
    subhead: string;
    account: string | null;
    group_name_en: string | null;
    group_name_zh_hant: string | null;
    group_name_zh_hans: string | null;
  };
export type PlaceRow = OfHead & NameColumns & { place: string };
export type FootnoteRow = OfHead & {
  mark: string;
  restated: boolean;
  text_en: string;
  text_zh_hant: string;
  text_zh_hans: string;
};

/** The rows of every table that makes up books, each in the order of its book. */
export type StoredBooks = {
  readonly heads: readonly HeadRow[];
  readonly programmes: readonly ProgrammeRow[];
  readonly lines: readonly LineRow[];
  readonly places: readonly PlaceRow[];
  readonly footnotes: readonly FootnoteRow[];
  readonly figures: readonly FigureRow[];
  readonly links: readonly LinkRow[];
  readonly notes: readonly NoteRow[];
};

/** One book from its rows; the rows of others are passed over. */
export function bookOf({ book, published }: BookRow, stored: StoredBooks): Book {
  const own = <Row extends { book: string }>(rows: readonly Row[]) => rows.filter((row) => row.book === book);
  const lines = own(stored.lines);
  return {
    id: book as FinancialYear,
    published: published as Day,
    heads: own(stored.heads).map((row): Head => {
      const here = <Row extends OfHead>(rows: readonly Row[]) =>
        own(rows).filter(({ head }) => head === row.head);
      const of = (kind: string) => here(lines).filter((line) => line.kind === kind);
      return {
        number: row.head,
        name: named(row),
        controllingOfficer: namesOf(row.officer_en, row.officer_zh_hant, row.officer_zh_hans),
        programmes: here(stored.programmes).map((programme) => ({
          number: programme.programme,
          name: named(programme),
          policyArea: {
            number: programme.policy_area,
            name: namesOf(
              programme.policy_area_name_en,
              programme.policy_area_name_zh_hant,
              programme.policy_area_name_zh_hans,
            ),
          },
        })),
        lines: here(lines).flatMap(subheadLine),
        components: of('component').map(component),
        items: of('item').map(({ subhead, code, ...line }): Item => ({ subhead, code, name: named(line) })),
      };
    }),
    tables: own(stored.places).map(
      (row): PrintedTable => ({ code: row.place, head: row.head, place: named(row) }),
    ),
    figures: own(stored.figures).map(figureOf),
    footnotes: own(stored.footnotes).map(
      (row): Footnote => ({
        head: row.head,
        mark: row.mark,
        text: namesOf(row.text_en, row.text_zh_hant, row.text_zh_hans),
        restated: row.restated,
      }),
    ),
    links: stored.links.filter((row) => row.to_book === book).map(linkOf),
    notes: own(stored.notes).map(noteOf),
  };
}

function subheadLine(line: LineRow): SubheadLine[] {
  const { kind, code, account } = line;
  if (kind !== 'subhead' && kind !== 'total') return [];
  return [{ kind, code, name: named(line), account: account as Account | null, group: groupOf(line) }];
}

function component(line: LineRow): Component {
  return { code: line.code, subhead: line.subhead, name: named(line), group: groupOf(line) };
}

function groupOf({ group_name_en, group_name_zh_hant, group_name_zh_hans }: LineRow): Names | null {
  return group_name_en === null || group_name_zh_hant === null || group_name_zh_hans === null
    ? null
    : namesOf(group_name_en, group_name_zh_hant, group_name_zh_hans);
}

function named({ name_en, name_zh_hant, name_zh_hans }: NameColumns): Names {
  return namesOf(name_en, name_zh_hant, name_zh_hans);
}
