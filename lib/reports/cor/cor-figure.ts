import type { Names } from '@/lib/budget/names';
import type { YearStage } from '@/lib/budget/stage';
import type { Fraction } from '@/lib/exact/fraction';
import type { Verdict } from '@/lib/kpi/verdict';
import type { CorSource } from './source';

/** The parts of the table in which its figures stand. */
export type CorSection = 'targets' | 'months' | 'provision' | 'changes' | 'volumes' | 'last-year';

/** What a figure is a figure of. */
export type CorFigureOf =
  | { readonly kind: 'measure'; readonly measure: string; readonly name: Names }
  /** `number` null: the head itself. */
  | {
      readonly kind: 'programme';
      readonly head: string;
      readonly number: number | null;
      readonly name: Names | null;
    }
  | { readonly kind: 'volume'; readonly of: 'calls' | 'written' };

/** One figure of the table, as a line of its CSV and for comparing two issues. Plain data. */
export type CorFigure = {
  /** Unique within a table, and the same in every issue of it: `targets/satisfaction/2023/actual`. */
  readonly key: string;
  readonly section: CorSection;
  readonly of: CorFigureOf;
  /** A calendar year, `2023`, or a financial one, `2023-24`; null of a target. */
  readonly year: string | null;
  /** `target`, `actual`, `plan`; `value`, `difference`; a stage; `calls`, `written`; `before`, `after`, `difference`. */
  readonly column: string;
  readonly against: YearStage | null;
  readonly printed: string;
  readonly value: Fraction | null;
  readonly digits: number;
  readonly unit: string;
  readonly counts: { readonly numerator: bigint; readonly denominator: bigint } | null;
  readonly verdict: Verdict | null;
  readonly footnotes: readonly string[];
  /** null: computed from other figures. */
  readonly source: CorSource | null;
  /** In last-year: which cells are compared. */
  readonly compared: 'target' | 'actual' | 'outcome' | 'provision' | null;
};
