import { readPrinted } from '@/lib/budget/printed-amount';
import { parseMonth } from '@/lib/calendar/month';
import { compare, type Fraction, whole } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import type { Unit } from '@/lib/kpi/definition';
import { inForce } from '@/lib/kpi/in-force';
import type { LedgerEntry } from '../ledger-entry';
import type { ProposalProblem } from '../proposed';
import { type LedgerProblemCode, problemOf } from './problem';

type Definition = Extract<LedgerEntry, { readonly entry: 'definition' }>;
type Valued = Extract<LedgerEntry, { readonly entry: 'target' | 'plan' | 'published' }>;

/** What a value of each unit may be. */
const RANGES: Readonly<Record<Unit, { readonly low: number; readonly high: number }>> = {
  percent: { low: 0, high: 100 },
  score: { low: 1, high: 5 },
};

/**
 * What is wrong with a target, plan or published figure, beside its measure's definitions: a measure that there isn't, a
 * value beyond its scale, a printed text that says no number, a publication before the year was over or after today.
 *
 * @param definitions of the ledger and of the same proposal
 */
export function valueProblems(
  entry: Valued,
  definitions: readonly Definition[],
  today: string,
): readonly ProposalProblem[] {
  const own = definitions.filter(({ measure }) => measure === entry.measure);
  if (own.length === 0) return [problemOf(entry, 'unknown-measure', 'measure', entry.measure)];
  const field = entry.entry === 'published' ? 'printed' : 'value';
  const text = entry.entry === 'published' ? entry.printed : entry.value;
  const value = entry.entry === 'published' ? (readPrinted(text)?.value ?? null) : decimalOf(text);
  const published = entry.entry === 'published' ? publicationProblem(entry, today) : null;
  const when = publishedDayProblem(entry, published);
  if (value === null) return [problemOf(entry, 'printed-unreadable', field, text), ...when];
  const month = entry.entry === 'target' ? entry.validFrom : parseMonth(`${entry.year}-12`);
  const unit = ((month && inForce(own, month)) ?? own[0])?.unit ?? 'percent';
  const { low, high } = RANGES[unit];
  const isWithin = compare(value, whole(BigInt(low))) >= 0 && compare(value, whole(BigInt(high))) <= 0;
  return isWithin ? when : [problemOf(entry, 'value-range', field, text, { low, high }), ...when];
}

function publishedDayProblem(entry: Valued, code: LedgerProblemCode | null): readonly ProposalProblem[] {
  if (code === null || entry.entry !== 'published') return [];
  return [problemOf(entry, code, 'published', entry.published, { year: entry.year })];
}

/** An actual is printed once its year is over, and nobody knows of a book to come. */
function publicationProblem(
  { published, year }: Extract<Valued, { readonly entry: 'published' }>,
  today: string,
): LedgerProblemCode | null {
  if (published > today) return 'published-later';
  return published <= `${year}-12-31` ? 'published-early' : null;
}

function decimalOf(text: string): Fraction | null {
  const parsed = parseDecimal(text);
  return parsed.kind === 'decimal' ? parsed.value : null;
}
