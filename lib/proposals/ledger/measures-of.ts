import { readPrinted } from '@/lib/budget/printed-amount';
import { type Fraction, whole } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { Definition, DefinitionLedger } from '@/lib/kpi/definition';
import { type Expression, parseExpression } from '@/lib/kpi/expression';
import { beginning } from '@/lib/kpi/in-force';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { Plan, Target } from '@/lib/kpi/target';
import type { LedgerEntry, Texts } from '../ledger-entry';

/** A measure with every ledger of its own. */
export type LedgerMeasure = {
  readonly id: string;
  readonly kind: 'pledge' | 'indicator';
  readonly name: Texts;
  readonly note: Texts;
  readonly definitions: DefinitionLedger;
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
  readonly published: readonly PublishedFigure[];
};

type Of<Kind extends LedgerEntry['entry']> = Extract<LedgerEntry, { readonly entry: Kind }>;

/**
 * The measures that entries of the ledger make, pledges first, in the order in which they came. A measure is called what its
 * newest definition says.
 *
 * @param entries in the order of being known, each without a problem
 */
export function measuresOf(entries: readonly LedgerEntry[]): readonly LedgerMeasure[] {
  const of = <Kind extends LedgerEntry['entry']>(kind: Kind, id: string) =>
    entries.filter((one): one is Of<Kind> => one.entry === kind && 'measure' in one && one.measure === id);
  const ids = new Set(entries.flatMap((one) => (one.entry === 'definition' ? [one.measure] : [])));
  const measures = [...ids].flatMap((id): LedgerMeasure[] => {
    const [first, ...later] = of('definition', id);
    if (!first) return [];
    const newest = later.reduce((a, b) => (beginning(b) >= beginning(a) ? b : a), first);
    return [
      {
        id,
        kind: newest.kind,
        name: newest.name,
        note: newest.note,
        definitions: [definitionOf(first), ...later.map(definitionOf)],
        targets: of('target', id).map((row) => ({ ...row, value: exactOf(row.value) })),
        plans: of('plan', id).map((row) => ({ ...row, value: exactOf(row.value) })),
        published: of('published', id).map((row) => ({
          ...row,
          value: readPrinted(row.printed)?.value ?? whole(0n),
          halfUnit: exactOf(row.halfUnit),
        })),
      },
    ];
  });
  return [...measures.filter((m) => m.kind === 'pledge'), ...measures.filter((m) => m.kind !== 'pledge')];
}

/** The definition that an entry makes. */
export function definitionOf(row: Of<'definition'>): Definition {
  const { measure, validFrom, base, unit, precision } = row;
  return {
    measure,
    validFrom,
    numerator: expressionOf(row.numerator),
    denominator: expressionOf(row.denominator),
    base,
    unit,
    scale: unit === 'percent' ? 100 : 1,
    precision,
  };
}

function expressionOf(text: string): Expression {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(`an entry with a problem: ${text}`);
  return parsed.expression;
}

function exactOf(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (parsed.kind === 'refused') throw new Error(`an entry with a problem: ${text}`);
  return parsed.value;
}
