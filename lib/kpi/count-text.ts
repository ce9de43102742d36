import { parseWholeNumber } from '@/lib/exact/whole-number';
import type { CountValue } from './counts';

export type CountText =
  | { readonly kind: 'count'; readonly count: CountValue }
  | {
      readonly kind: 'problem';
      readonly code: CountProblem;
      readonly facts: Readonly<Record<string, string>>;
    };

export type CountProblem =
  | 'not-a-whole-number'
  | 'negative'
  | 'decimal'
  | 'too-large'
  | 'leading-zero'
  | 'thousands-separator'
  | 'full-width-digits'
  | 'scientific-notation';

/**
 * The count that a trimmed text says: a whole number from 0 to `max`, `suspended`, or empty for not
 * collected (never 0). Anything else is a problem, as closely named as helps the person who typed it.
 *
 * Example: `readCountText('1,234', 2147483647n)` is the problem `thousands-separator`.
 */
export function readCountText(cell: string, max: bigint): CountText {
  if (cell === '') return { kind: 'count', count: 'not-collected' };
  if (cell === 'suspended') return { kind: 'count', count: 'suspended' };
  const parsed = parseWholeNumber(cell, max);
  if (parsed.kind === 'whole') return { kind: 'count', count: parsed.value };
  if (parsed.reason === 'too-large')
    return { kind: 'problem', code: 'too-large', facts: { max: String(max) } };
  if (parsed.reason === 'leading-zero') return { kind: 'problem', code: 'leading-zero', facts: {} };
  const kind = ALMOST_NUMBERS.find(({ looks }) => looks.test(cell));
  return { kind: 'problem', code: kind?.code ?? 'not-a-whole-number', facts: {} };
}

/**
 * Ways of writing a number that aren't a count, in the order in which they are told apart. A cell can hold the whole
 * file, so none of them may try more than once at each character.
 */
const ALMOST_NUMBERS: readonly { readonly code: CountProblem; readonly looks: RegExp }[] = [
  { code: 'full-width-digits', looks: /^[-+−－＋]?(?=[0-9,，.．]*[０-９])[0-9０-９,，.．]+$/ },
  // Hyphen, minus sign, en dash, full-width hyphen: all are typed for a minus.
  { code: 'negative', looks: /^[-−–－] ?[0-9][0-9,.]*$/ },
  { code: 'thousands-separator', looks: /^[0-9]{1,3}(?:[, \u00a0\u2009\u202f'’][0-9]{3})+$/ },
  { code: 'scientific-notation', looks: /^[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]+$/ },
  { code: 'decimal', looks: /^[0-9]+\.[0-9]+$/ },
];
