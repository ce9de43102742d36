/** What a text says as a whole number: its value, or why it is refused. */
export type ParsedWholeNumber =
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'refused'; readonly reason: WholeNumberRefusal };

/** `empty`: nothing there; `not-whole`: not ASCII digits only; `leading-zero`: `007`; `too-large`: above the maximum. */
type WholeNumberRefusal = 'empty' | 'not-whole' | 'leading-zero' | 'too-large';

/** The largest count that a JavaScript number holds without a neighbour being mistaken for it. */
export const LARGEST_WHOLE_NUMBER = 2n ** 53n;

/**
 * The whole number that `text` says, from 0 to `maximum` (never above 2^53, so that a number holds it exactly).
 *
 * ASCII digits only: no sign, separator, exponent, space or other script's digits. A leading zero is refused because it
 * tells of a code or a date read as a count. An empty text is refused, never 0: absence is for the caller to word.
 *
 * `parseWholeNumber('240000', 2147483647n)` is `{ kind: 'whole', value: 240000 }`.
 */
export function parseWholeNumber(text: string, maximum: bigint): ParsedWholeNumber {
  if (text === '') return refused('empty');
  if (!/^[0-9]+$/.test(text)) return refused('not-whole');
  if (text.length > 1 && text.startsWith('0')) return refused('leading-zero');
  // Length first: turning a megabyte of digits into a number would be slow work for an answer already known.
  if (text.length > 16) return refused('too-large');
  const value = BigInt(text);
  if (value > maximum || value > LARGEST_WHOLE_NUMBER) return refused('too-large');
  return { kind: 'whole', value: Number(value) };
}

function refused(reason: WholeNumberRefusal): ParsedWholeNumber {
  return { kind: 'refused', reason };
}
