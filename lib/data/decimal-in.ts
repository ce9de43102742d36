import 'server-only';
import type { Fraction } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';

/**
 * The exact value of a stored decimal, read as text.
 *
 * @throws where the database holds what is none: it can't, by the column's type
 * @example decimalIn('79.60') // 398/5
 */
export function decimalIn(text: string): Fraction {
  const parsed = parseDecimal(text);
  if (parsed.kind === 'refused') throw new Error(`the database holds an unreadable decimal: ${text}`);
  return parsed.value;
}
