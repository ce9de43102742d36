import type { Fraction } from '@/lib/exact/fraction';
import { whole } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';

/** What a printed text says: its number, and how many digits stand behind the point. */
export type PrintedAmount = { readonly value: Fraction; readonly digits: number };

const WORDS = ['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const BEFORE = /^(?:around |over |nearly )?(?:\+|([–-]))?\$?/;
const AFTER = /(?:%|m| million)?$/;
const GROUPED = /^\d{1,3}(?:([, \u2009\u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

/**
 * The number in a figure as a book of Estimates prints it: with `$`, thousands grouped by commas or spaces, `m`,
 * `million` or `%` behind it, an en dash as minus, `(—)` for exactly nil (to six digits), `around`, `over` or `nearly` before it, or a word
 * from one to ten. Its magnitude isn't applied: `$2.3 million` is 2.3, in the figure's unit. null where it says none.
 *
 * @example readPrinted('–11.7%') // { value: -117/10, digits: 1 }
 */
export function readPrinted(text: string): PrintedAmount | null {
  if (text === '(—)') return { value: whole(0n), digits: 6 };
  const word = WORDS.indexOf(text);
  if (word >= 0) return { value: whole(BigInt(word)), digits: 0 };
  const before = BEFORE.exec(text);
  const bare = text.slice(before?.[0].length ?? 0).replace(AFTER, '');
  if (!GROUPED.test(bare) && !/^\d+(?:\.\d+)?$/.test(bare)) return null;
  const parsed = parseDecimal(`${before?.[1] ? '-' : ''}${bare.replace(/[^\d.]/g, '')}`);
  return parsed.kind === 'decimal' ? { value: parsed.value, digits: parsed.decimals } : null;
}
