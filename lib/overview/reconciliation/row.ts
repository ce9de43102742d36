import type { Figure } from '@/lib/budget/figure';
import type { Reconciled, Status } from '@/lib/budget/reconcile';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { fixed } from '@/lib/exact/round';
import { formatDecimal } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { arithmeticText, percentText } from './arithmetic';
import { figureLabel, type LabelWords } from './figure-label';
import { signedNumber } from './number-text';
import { amountText, unitText } from './unit-words';

type WorkedOut = NonNullable<Reconciled['recomputed']>;

/** One row of the reconciliation: every text as it stands on the screen. */
export type ReconciliationRow = {
  /** The anchor of the row, too: `details-1/above-revised~2`. */
  readonly id: string;
  /** {@link tableKey} of the table it is printed in. */
  readonly table: string;
  readonly label: string;
  readonly printed: string;
  /** null where the printed text carries it. */
  readonly unit: string | null;
  /** The marks that stand beside it. */
  readonly footnotes: readonly string[];
  readonly recomputed: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly status: Status;
  readonly statusText: string;
  readonly arithmetic: string | null;
  readonly explanation: string | null;
  /** The figures it follows from, each once. */
  readonly terms: readonly { readonly id: string; readonly label: string }[];
};

/** How addresses name a printed table: `135-analysis`. Codes are a head's own. */
export function tableKey(head: string, code: string): string {
  return `${head}-${code}`;
}

/** The row of a derivation, or of a figure that has none, in one language. */
export function reconciliationRow(words: LabelWords, row: Reconciled): ReconciliationRow {
  const { t, locale } = words;
  const { figure, recomputed, difference, tolerance, status } = row;
  return {
    id: row.id,
    table: tableKey(figure.head, figure.table),
    label: figureLabel(words, figure),
    printed: figure.printed,
    unit: /[$%]/.test(figure.printed) ? null : unitText(t, figure.unit),
    footnotes: figure.footnotes,
    recomputed: recomputed && recomputedText(t, figure, recomputed),
    difference: difference && signedNumber(difference),
    tolerance: tolerance && `±${formatDecimal(shortDecimal(tolerance))}`,
    status,
    statusText: t(`reconciliation.status.${status}`),
    arithmetic: arithmeticText(t, row),
    explanation: row.explanation?.[locale] ?? null,
    terms: [...new Set(row.terms.map((term) => term.figure))].map((term) => ({
      id: term.id,
      label: figureLabel(words, term),
    })),
  };
}

/** As the printed figure is told: with its sign where that has one. */
function recomputedText(t: Translator, figure: Figure, { exact, rounded }: WorkedOut): string {
  if (figure.unit === '%') return percentText(figure, exact);
  const number = formatDecimal(fixed(rounded, figure.digits));
  return figure.printed.includes('$') ? amountText(t, figure.unit, number) : number;
}
