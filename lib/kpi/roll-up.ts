import type { Month } from '@/lib/calendar/month';
import type { Period } from '@/lib/calendar/periods';
import type { CountCode } from './counts';
import {
  computesTheSame,
  countsNeeded,
  type Definition,
  type DefinitionLedger,
  definitionInForce,
} from './definition';
import { evaluate } from './expression';
import { type Gap, type GapContext, gapOf, gapOfPeriod } from './gap';
import type { MonthFigure, MonthFigures } from './month-figure';
import { type Standing, standingOf } from './standing';

/** What a roll-up is made from. */
export type RollUpInput = GapContext & {
  readonly definitions: DefinitionLedger;
  readonly figures: MonthFigures;
};

/** A period added up under the definition in force in its last month. */
export type RollUp = {
  readonly definition: Definition;
  /** Whether an earlier month had a definition in force that computes something else. */
  readonly definitionDiffers: boolean;
  /** Whether a month is complete under that other definition and lacks a count that this one needs. */
  readonly definitionChanged: boolean;
  /** Σ numerator and Σ denominator over the reported months; null where there is none. */
  readonly sums: { readonly numerator: bigint; readonly denominator: bigint } | null;
  readonly monthsReported: number;
  readonly standing: Standing | null;
  /** Of a period without any reported month. */
  readonly gap: Gap | null;
};

/**
 * Σ numerator and Σ denominator over the months of a period, never a mean of means, with what is known of the months
 * that couldn't be added. A month is reported when its figure has every count of numerator and denominator.
 *
 * January 173 400 of 240 000 and February 180 000 of 200 000 add up to 353 400 of 440 000, 80.3 %, not to the mean of
 * 72.25 % and 90 %.
 */
export function rollUp(input: RollUpInput, period: Period): RollUp {
  const definition = definitionInForce(input.definitions, period.to);
  const needed = countsNeeded(definition);
  const gaps: Gap[] = [];
  const standings: Standing[] = [];
  let numerator = 0n;
  let denominator = 0n;
  for (const month of period.months) {
    const figure = input.figures.get(month);
    const over = figure && evaluate(definition.numerator, figure.counts);
    const under = figure && evaluate(definition.denominator, figure.counts);
    if (figure && typeof over === 'bigint' && typeof under === 'bigint') {
      numerator += over;
      denominator += under;
      standings.push(figure.standing);
    } else {
      gaps.push(gapOf(needed, month, figure, input) ?? 'not-collected');
    }
  }
  const monthsReported = standings.length;
  const others = otherDefinitions(input.definitions, period.months, definition);
  return {
    definition,
    definitionDiffers: others.size > 0,
    definitionChanged: [...others].some(([month, own]) => losesAt(input.figures.get(month), own, needed)),
    sums: monthsReported > 0 ? { numerator, denominator } : null,
    monthsReported,
    standing: standingOf(standings),
    gap: monthsReported > 0 ? null : gapOfPeriod(gaps),
  };
}

/** The months whose own definition computes something else than `definition`, each with its own. */
function otherDefinitions(
  ledger: DefinitionLedger,
  months: readonly Month[],
  definition: Definition,
): ReadonlyMap<Month, Definition> {
  const others = new Map<Month, Definition>();
  if (ledger.length === 1) return others;
  for (const month of months) {
    const own = definitionInForce(ledger, month);
    if (own !== definition && !computesTheSame(own, definition)) others.set(month, own);
  }
  return others;
}

/** Whether a figure is complete under its month's own definition, and incomplete under one that needs `needed`. */
function losesAt(figure: MonthFigure | undefined, own: Definition, needed: readonly CountCode[]): boolean {
  if (!figure) return false;
  const has = (code: CountCode) => typeof figure.counts[code] === 'number';
  return countsNeeded(own).every(has) && !needed.every(has);
}
