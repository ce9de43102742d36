import { shortDecimal } from '@/lib/budget/short-decimal';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import { parseExpression, printExpression } from '@/lib/kpi/expression';
import type { LedgerEntry } from '../ledger-entry';

/**
 * Whether two entries of one line say the same, whatever time they are of: the order of counts in a sum and zeros behind the
 * last digit of a number make no difference.
 *
 * @example sameContent({ ...target, value: '80' }, { ...target, value: '80.00', validFrom: '2024-01' }) // true
 */
export function sameContent(a: LedgerEntry, b: LedgerEntry): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(entry: LedgerEntry): string {
  return JSON.stringify(plain(entry), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
}

function plain(entry: LedgerEntry): unknown {
  switch (entry.entry) {
    case 'definition':
      return {
        ...entry,
        validFrom: null,
        numerator: terms(entry.numerator),
        denominator: terms(entry.denominator),
      };
    case 'target':
      return { ...entry, validFrom: null, value: number(entry.value) };
    case 'plan':
      return { ...entry, value: number(entry.value) };
    case 'published': {
      // When it was published isn't what it says.
      const { published: _, ...said } = entry;
      return { ...said, halfUnit: number(entry.halfUnit) };
    }
    case 'setting':
      return { ...entry, validFrom: null };
    case 'holiday':
      return entry;
  }
}

function terms(text: string): string {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') return text;
  return parsed.expression
    .map((term) => printExpression([term]))
    .sort()
    .join(' ');
}

function number(text: string): string {
  const parsed = parseDecimal(text);
  return parsed.kind === 'decimal' ? shortDecimal(parsed.value) : text;
}
