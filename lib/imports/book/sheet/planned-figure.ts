import { yearAtStage } from '@/lib/budget/book-years';
import type { Subject } from '@/lib/budget/figure';
import { STAGES, type YearStage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { figureId, prefixOf } from './figure-id';
import type { Follows } from './follows';
import type { SheetHead, SheetTexts } from './sheet';

/** A cell of a sheet and the figure that it is, whether something stands in it or not. */
export type PlannedFigure = {
  readonly id: string;
  /** The name of its field. */
  readonly field: string;
  readonly head: string;
  readonly table: string;
  readonly subject: Subject;
  readonly label: SheetTexts | null;
  /** As it was typed, with the marks behind it. */
  readonly typed: string;
  readonly unit: string;
  readonly precision: string;
  /** What it follows from if everything is printed. */
  readonly follows: readonly Follows[];
};

type More = {
  readonly unit: string;
  /** As printed where it isn't said. */
  readonly precision?: string;
  readonly label?: SheetTexts;
  readonly follows?: readonly Follows[];
};

/** What the cells of one head are planned with: its ids, columns and sums. */
export type Planner = ReturnType<typeof plannerOf>;

/** The planner of the head at a place of the book. */
export function plannerOf(book: FinancialYear, head: SheetHead, place: number) {
  const prefix = prefixOf(place, head.number);
  const id = (subject: Subject) => figureId(prefix, subject) ?? '';
  const column = (stage: YearStage['stage']): YearStage => ({ stage, year: yearAtStage(book, stage) });
  return {
    book,
    head,
    id,
    column,
    columns: STAGES.map(column),
    /** The sum of figures less others; of none, nothing. */
    sum: (plus: readonly Subject[], minus: readonly Subject[] = []): Follows[] =>
      plus.length === 0 ? [] : [{ how: 'sum', plus: plus.map(id), minus: minus.map(id) }],
    plan: (field: string, table: string, subject: Subject, typed: string, more: More): PlannedFigure => ({
      id: id(subject),
      field: `heads.${place}.${field}`,
      head: head.number,
      table,
      subject,
      label: more.label ?? null,
      typed,
      unit: more.unit,
      precision: more.precision ?? 'as-printed',
      follows: more.follows ?? [],
    }),
  };
}

/** A programme's number as it was typed; 0 where it says none, which no programme is. */
export function programmeNumber(text: string): number {
  return Number(text) || 0;
}

/** A line of the table of subheads, or of the analysis of one, in a column. */
export function lineIn(
  kind: 'subhead' | 'total' | 'component',
  code: string,
  { year, stage }: YearStage,
): Subject {
  return { kind, code, year, stage };
}
