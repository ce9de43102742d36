import type { Derivation, Figure, Subject } from '@/lib/budget/figure';
import type { Unit } from '@/lib/budget/unit';
import { decimalIn } from '../decimal-in';
import { namesOf } from './names-columns';

/** A row of book_figure as SQL gives it: decimals and days as text. The database's CHECKs hold its words to ours. */
export type FigureRow = {
  book: string;
  head: string;
  figure: string;
  place: string;
  kind: Subject['kind'];
  programme: number | null;
  code: string | null;
  item: string | null;
  part: string | null;
  year: string | null;
  stage: string | null;
  against_year: string | null;
  against_stage: string | null;
  calendar_year: number | null;
  day: string | null;
  label_en: string | null;
  label_zh_hant: string | null;
  label_zh_hans: string | null;
  printed: string;
  value: string;
  unit: string;
  digits: number;
  half_unit: string;
  precision_en: string;
  precision_zh_hant: string;
  precision_zh_hans: string;
  footnotes: string[];
  derivations: unknown;
};

/** A figure from its row. */
export function figureOf(row: FigureRow): Figure {
  const { label_en: en, label_zh_hant: hant, label_zh_hans: hans } = row;
  return {
    id: row.figure,
    table: row.place,
    head: row.head,
    subject: subjectOf(row),
    label: en === null || hant === null || hans === null ? null : namesOf(en, hant, hans),
    printed: row.printed,
    value: decimalIn(row.value),
    unit: row.unit as Unit,
    digits: row.digits,
    halfUnit: decimalIn(row.half_unit),
    precisionReason: namesOf(row.precision_en, row.precision_zh_hant, row.precision_zh_hans),
    footnotes: row.footnotes,
    derivations: row.derivations as readonly Derivation[],
  };
}

/** What the figure is of; which columns each kind has is checked by the database (figure_subject). */
function subjectOf(row: FigureRow): Subject {
  const { kind, programme, code, item, part, year, stage, calendar_year, day } = row;
  const parts: Record<Subject['kind'], object> = {
    provision: { programme, year, stage },
    change: { programme, year, stage, against: { year: row.against_year, stage: row.against_stage } },
    subhead: { code, year, stage },
    total: { code, year, stage },
    component: { code, year, stage },
    commitment: { subhead: code, item, column: part },
    posts: { posts: part, programme, day },
    pledge: { measure: code, column: part, year: calendar_year },
    volume: { of: part, year: calendar_year },
    text: {},
  };
  return { kind, ...parts[kind] } as Subject;
}
