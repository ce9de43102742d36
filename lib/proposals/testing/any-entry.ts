import fc from 'fast-check';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { BASES, UNITS } from '@/lib/kpi/definition';
import { printExpression } from '@/lib/kpi/expression';
import { COMPARISONS } from '@/lib/kpi/target';
import { type LedgerEntry, SETTING_NAMES } from '../ledger-entry';

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2999 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}` as Month);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}` as Day);
const book = fc
  .integer({ min: 1950, max: 2090 })
  .map((first) => `${first}-${two((first + 1) % 100)}` as FinancialYear);
const measure = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
/** As it stands after it was read: trimmed, without controls. */
const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((given) => given.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '').trim() || '某')
  .map((given) => given.trim());
const texts = fc.record({ en: text, 'zh-Hant': text, 'zh-Hans': text });
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.stringMatching(/^[0-9]{0,6}$/))
  .map(([whole, digits]) => (digits === '' ? String(whole) : `${whole}.${digits}`));
const weight = fc.integer({ min: 1, max: 999_999_999 }).map(BigInt);
/** In the order of the catalogue, as forms write sums. */
const sum = fc
  .subarray([...COUNT_CODES], { minLength: 1 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((count) =>
        fc.tuple(weight, fc.boolean()).map(([w, minus]) => ({ count, weight: minus ? -w : w })),
      ),
    ),
  )
  .map(([first, ...others]) => (first ? printExpression([first, ...others]) : ''));
const cited = fc.record({ book: fc.option(book), place: text });

/** Any entry of the ledger that has the form of one; what it says beside others isn't looked at. */
export const anyEntry: fc.Arbitrary<LedgerEntry> = fc.oneof(
  fc.record({
    entry: fc.constant('definition' as const),
    measure,
    validFrom: fc.option(month),
    kind: fc.constantFrom('pledge' as const, 'indicator' as const),
    name: texts,
    note: texts,
    numerator: sum,
    denominator: sum,
    base: fc.constantFrom(...BASES),
    unit: fc.constantFrom(...UNITS),
    precision: fc.constantFrom(0 as const, 1 as const, 6 as const),
  }),
  fc.record({
    entry: fc.constant('target' as const),
    measure,
    validFrom: month,
    value: decimal,
    comparison: fc.constantFrom(...COMPARISONS),
    citation: cited,
  }),
  fc.record({ entry: fc.constant('plan' as const), measure, year, value: decimal, citation: cited }),
  fc.record({
    entry: fc.constant('published' as const),
    measure,
    year,
    printed: text,
    halfUnit: decimal,
    precisionReason: text,
    citation: fc.record({ book, place: text }),
    published: day,
  }),
  fc.record({ entry: fc.constant('holiday' as const), day, kept: fc.boolean(), name: texts }),
  fc.record({
    entry: fc.constant('setting' as const),
    name: fc.constantFrom(...SETTING_NAMES),
    validFrom: fc.option(month),
    value: fc.integer({ min: 1, max: 99 }).map(String),
  }),
);
