import { z } from 'zod';
import { parseDay } from '@/lib/calendar/day';
import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { parseMonth } from '@/lib/calendar/month';
import { BASES, UNITS } from '@/lib/kpi/definition';
import { COMPARISONS } from '@/lib/kpi/target';
import { SETTING_NAMES } from './ledger-entry';
import type { Proposed } from './proposed';

/** One line or a few, without controls and what makes a text read otherwise than it is stored. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u);
const texts = z.strictObject({ en: text, 'zh-Hant': text, 'zh-Hans': text });
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const departmentCode = z.string().regex(/^[A-Z][A-Z0-9&-]{0,19}$/);
const decimal = z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,6})?$/);
const month = parsed(parseMonth);
const day = parsed(parseDay);
const year = z.int().min(1900).max(2999);
const book = parsed(parseFinancialYear);
const citation = z.strictObject({ book: book.nullable(), place: text });

/** The form of one entry of the ledger. */
export const ledgerEntryForm = z.discriminatedUnion('entry', [
  z.strictObject({
    entry: z.literal('definition'),
    measure: id,
    validFrom: month.nullable(),
    kind: z.enum(['pledge', 'indicator']),
    name: texts,
    note: texts,
    numerator: z.string().min(1).max(500),
    denominator: z.string().min(1).max(500),
    base: z.enum(BASES),
    unit: z.enum(UNITS),
    precision: z.literal([0, 1, 2, 3, 4, 5, 6]),
  }),
  z.strictObject({
    entry: z.literal('target'),
    measure: id,
    validFrom: month,
    value: decimal,
    comparison: z.enum(COMPARISONS),
    citation,
  }),
  z.strictObject({ entry: z.literal('plan'), measure: id, year, value: decimal, citation }),
  z.strictObject({
    entry: z.literal('published'),
    measure: id,
    year,
    printed: text,
    halfUnit: decimal,
    precisionReason: text,
    citation: z.strictObject({ book, place: text }),
    published: day,
  }),
  z.strictObject({ entry: z.literal('holiday'), day, kept: z.boolean(), name: texts }),
  z.strictObject({
    entry: z.literal('setting'),
    name: z.enum(SETTING_NAMES),
    validFrom: month.nullable(),
    value: z.string().regex(/^[1-9]\d?$/),
  }),
]);

const departmentEntry = z.strictObject({
  code: departmentCode,
  name: texts,
  from: month,
  to: month.nullable(),
  successor: departmentCode.nullable(),
});

/** The form of what is proposed. A book's file has a form of its own (lib/imports/book), looked at where it is checked. */
export const proposedForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ledger'), entries: z.array(ledgerEntryForm).min(1).max(1000) }),
  z.strictObject({ kind: z.literal('departments'), entries: z.array(departmentEntry).min(1).max(1000) }),
  z.strictObject({ kind: z.literal('book'), file: z.unknown() }),
]);

/**
 * What a stored proposal says.
 *
 * @param content JSON as it was stored
 * @throws ZodError where it isn't what a proposal says: a bug or a foreign hand
 */
export function readProposed(content: unknown): Proposed {
  return proposedForm.parse(content);
}

function parsed<T>(parse: (text: string) => T | null) {
  return z.string().transform((given, context) => {
    const value = parse(given);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: 'unfit' });
    return z.NEVER;
  });
}
