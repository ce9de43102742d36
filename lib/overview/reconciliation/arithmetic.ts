import { printChange } from '@/lib/budget/change';
import type { Figure } from '@/lib/budget/figure';
import type { Reconciled } from '@/lib/budget/reconcile';
import type { Term } from '@/lib/budget/term';
import { inUnit, type Unit } from '@/lib/budget/unit';
import { add, compare, type Fraction, subtract, whole } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import { formatDecimal } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { cutNumber, exactNumber, figureNumber } from './number-text';
import { amountText, onceText, termText } from './unit-words';

type WorkedOut = { readonly exact: Fraction; readonly rounded: Fraction };

/**
 * The arithmetic behind a row, written out with the numbers as they are printed and their unit told once. null where
 * there is nothing to derive the figure from.
 *
 * @example '660,263 − 582,835 = 77,428 ($’000) = $77,428,000'
 * @example '22.7 ÷ 20.4 − 1 = 11.2745…% → +11.3%'
 */
export function arithmeticText(t: Translator, row: Reconciled): string | null {
  if (row.derivation === null || row.recomputed === null) return null;
  return row.derivation.how === 'sum'
    ? sumText(t, row.figure, row.terms, row.recomputed)
    : changeText(row.figure, row.terms, row.recomputed, (term) => mixedTerm(t, row.terms, term));
}

/** What a recomputed percentage reads like beside the printed one: with a sign only where that has one. */
export function percentText(figure: Figure, exact: Fraction): string {
  const text = printChange(exact, figure.digits);
  return /^\d/.test(figure.printed) ? text.replace('+', '') : text;
}

function changeText(
  figure: Figure,
  [later, earlier]: readonly Term[],
  { exact }: WorkedOut,
  told: (term: Term) => string,
): string | null {
  if (!later || !earlier) return null;
  const result = exact.numerator === 0n ? '0' : `${cutNumber(exact)}%`;
  return `${told(later)} ÷ ${told(earlier)} − 1 = ${result} → ${percentText(figure, exact)}`;
}

function sumText(t: Translator, figure: Figure, terms: readonly Term[], worked: WorkedOut): string {
  const unit = sharedUnit(terms);
  const sum =
    unit === null
      ? `${joined(terms, (term) => mixedTerm(t, terms, term))} = ${exactAmount(t, figure, worked)}`
      : inOneUnit(t, unit, figure, terms, worked);
  if (compare(worked.exact, worked.rounded) === 0) return sum;
  return `${sum} → ${amountText(t, figure.unit, formatDecimal(fixed(worked.rounded, figure.digits)))}`;
}

function inOneUnit(
  t: Translator,
  unit: Unit,
  figure: Figure,
  terms: readonly Term[],
  worked: WorkedOut,
): string {
  const line = onceText(t, unit, steps(t, unit, terms, unit !== figure.unit));
  return unit === figure.unit ? line : `${line} = ${exactAmount(t, figure, worked)}`;
}

/** Adds up before it takes away: `156 + 18 = 174; 174 − 170 = 4`. One term alone is its own sum. */
function steps(t: Translator, unit: Unit, terms: readonly Term[], toldAgain: boolean): string {
  const told = (value: Fraction, digits: number) => termText(t, unit, exactNumber(value, digits));
  const digits = Math.max(...terms.map(({ figure }) => figure.digits));
  const line = (some: readonly Term[]) =>
    `${joined(some, ({ figure }) => termText(t, unit, figureNumber(figure)))} = ${told(total(some), digits)}`;
  const [plus, minus] = [terms.filter(({ sign }) => sign === 1), terms.filter(({ sign }) => sign === -1)];
  const [first] = plus;
  if (first && terms.length === 1 && toldAgain) return termText(t, unit, figureNumber(first.figure));
  if (plus.length < 2 || minus.length === 0) return line(terms);
  const rest = joined(minus, ({ figure }) => termText(t, unit, figureNumber(figure)), true);
  const second = `${told(total(plus), digits)}${rest} = ${told(total(terms), digits)}`;
  return t('reconciliation.steps', { first: line(plus), second });
}

/** Terms with their signs between them, as they are told; with `all` before the first as well. */
function joined(terms: readonly Term[], told: (term: Term) => string, all = false): string {
  return terms
    .map((term, place) => {
      const sign = term.sign === 1 ? '+' : '−';
      if (place > 0 || all) return ` ${sign} ${told(term)}`;
      return term.sign === 1 ? told(term) : `${sign}${told(term)}`;
    })
    .join('');
}

function total(terms: readonly Term[]): Fraction {
  return terms.reduce((sum, { sign, figure }) => {
    const value = inUnit(figure.value, figure.unit, terms[0]?.figure.unit ?? figure.unit) ?? whole(0n);
    return sign === 1 ? add(sum, value) : subtract(sum, value);
  }, whole(0n));
}

function sharedUnit(terms: readonly Term[]): Unit | null {
  const [first] = terms;
  return first && terms.every(({ figure }) => figure.unit === first.figure.unit) ? first.figure.unit : null;
}

/** A term as a bare number, and with its unit where the terms have several. */
function mixedTerm(t: Translator, terms: readonly Term[], { figure }: Term): string {
  const number = figureNumber(figure);
  return sharedUnit(terms) === null ? amountText(t, figure.unit, number) : number;
}

function exactAmount(t: Translator, figure: Figure, { exact }: WorkedOut): string {
  return amountText(t, figure.unit, exactNumber(exact, figure.digits));
}
