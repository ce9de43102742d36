import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Fraction } from '@/lib/exact/fraction';
import type { Names } from './names';
import type { Stage, YearStage } from './stage';
import type { Unit } from './unit';

/** The columns of the table of commitments. */
export const COMMITMENT_COLUMNS = ['approved', 'accumulated', 'revised', 'balance'] as const;
export type CommitmentColumn = (typeof COMMITMENT_COLUMNS)[number];

/** Which posts a figure counts: of the establishment ceiling, of the directorate, all of them, or a change. */
export const POSTS = ['non-directorate', 'directorate', 'all', 'change'] as const;
export type Posts = (typeof POSTS)[number];

/** What a printed figure is a figure of. `programme` null: the head as a whole. */
export type Subject =
  | {
      readonly kind: 'provision';
      readonly programme: number | null;
      readonly year: FinancialYear;
      readonly stage: Stage;
    }
  | {
      readonly kind: 'change';
      readonly programme: number | null;
      readonly year: FinancialYear;
      readonly stage: Stage;
      readonly against: YearStage;
    }
  /** A line of the table of subheads (`subhead`, `total`) or of the analysis of a subhead (`component`). */
  | {
      readonly kind: 'subhead' | 'total' | 'component';
      readonly code: string;
      readonly year: FinancialYear;
      readonly stage: Stage;
    }
  /** `item` null: the total of the subhead's items. */
  | {
      readonly kind: 'commitment';
      readonly subhead: string;
      readonly item: string | null;
      readonly column: CommitmentColumn;
    }
  /** A number of posts as at a day, or (`change`) the posts added in the year that ends on it. */
  | { readonly kind: 'posts'; readonly posts: Posts; readonly programme: number | null; readonly day: string }
  /** A pledge's target, a calendar year's actual, or its plan. */
  | {
      readonly kind: 'pledge';
      readonly measure: string;
      readonly column: 'target' | 'actual' | 'plan';
      readonly year: number | null;
    }
  /** A calendar year's volume as the document states it: which count it corresponds to isn't printed. */
  | { readonly kind: 'volume'; readonly of: 'calls' | 'written'; readonly year: number }
  /** Another place where one of the above stands again, or a number of the text. Its label says what it is. */
  | { readonly kind: 'text' };

/** How a figure follows from others of its book. Ids of figures; the terms may be printed in other units. */
export type Derivation = (
  | { readonly how: 'sum'; readonly plus: readonly string[]; readonly minus: readonly string[] }
  | { readonly how: 'change'; readonly later: string; readonly earlier: string }
) & {
  /** Why the figures differ, in words; needed beyond the tolerance, welcome within it. */
  readonly explanation: Names | null;
};

/** One printed place: 179.3 that carries Ψ in one table and the same number elsewhere are two figures. */
export type Figure = {
  /** Unique within its book, such as `programme-3/2023-24/revised`. */
  readonly id: string;
  /** The printed table or paragraph it stands in. */
  readonly table: string;
  readonly head: string;
  readonly subject: Subject;
  /** What it is, in words; null where the subject says it. */
  readonly label: Names | null;
  /** As the document has it: `20.4`, `–11.7%`, `(—)`, `$77,428,000`, `around 2 807 000`, `four`. */
  readonly printed: string;
  readonly value: Fraction;
  readonly unit: Unit;
  /** Digits behind the point. */
  readonly digits: number;
  /** It is printed to within this much either way, in its unit. */
  readonly halfUnit: Fraction;
  readonly precisionReason: Names;
  /** The marks of its footnotes, such as `Ψ`. */
  readonly footnotes: readonly string[];
  /** From the most precise printed terms first; empty: there is nothing to derive it from. */
  readonly derivations: readonly Derivation[];
};
