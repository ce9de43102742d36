import { baseOf } from '@/lib/kpi/base-of';
import { parseExpression } from '@/lib/kpi/expression';
import type { LedgerEntry } from '../ledger-entry';
import type { ProposalProblem } from '../proposed';
import { problemOf } from './problem';

type Definition = Extract<LedgerEntry, { readonly entry: 'definition' }>;

/**
 * What is wrong with a definition by itself: a sum of counts that can't be read, named with the piece that isn't one, and a
 * word for its base that doesn't fit the denominator.
 */
export function definitionProblems(entry: Definition): readonly ProposalProblem[] {
  const broken = (['numerator', 'denominator'] as const).flatMap((field): ProposalProblem[] => {
    const parsed = parseExpression(entry[field]);
    if (parsed.kind === 'expression') return [];
    return [problemOf(entry, `expression-${parsed.reason}`, field, entry[field], { at: parsed.at })];
  });
  const denominator = parseExpression(entry.denominator);
  if (denominator.kind === 'refused') return broken;
  const fits = baseOf(denominator.expression, entry.unit);
  return fits === entry.base
    ? broken
    : [...broken, problemOf(entry, 'base-unfit', 'denominator', entry.base, { fits })];
}
