import { z } from 'zod';
import { ACCOUNTS, NOTE_KINDS, RELATIONS } from '@/lib/budget/book';
import { COMMITMENT_COLUMNS, POSTS } from '@/lib/budget/figure';
import { STAGES } from '@/lib/budget/stage';
import { UNITS } from '@/lib/budget/unit';
import { parseDay } from '@/lib/calendar/day';
import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { parseMonth } from '@/lib/calendar/month';
import { COMPARISONS } from '@/lib/kpi/target';
import type { Form } from './forms';

/** Controls (NUL among them), halves of characters, and what makes a text read otherwise than it is stored. */
const HIDDEN = '\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069';
const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(new RegExp(`^(?:[\\n\\t]|[^${HIDDEN}])*$`, 'u'), form('visible_text'));
/** A code or a figure as it is printed: one line, short enough to be a key. */
const word = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(new RegExp(`^[^${HIDDEN}]*$`, 'u'), form('word'));
const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, form('code'));
const mark = z
  .string()
  .max(4)
  .regex(new RegExp(`^[^${HIDDEN}\\s]+$`, 'u'), form('mark'));
const names = z
  .strictObject({ en: text, zhHant: text, zhHans: text })
  .transform(({ en, zhHant, zhHans }) => ({ en, 'zh-Hant': zhHant, 'zh-Hans': zhHans }));
const day = parsed(parseDay, 'day');
const financialYear = parsed(parseFinancialYear, 'financial_year');
const month = parsed(parseMonth, 'month');
const calendarYear = z.int().min(1900).max(2999);
const number = z.int().min(1).max(99);
const headNumber = z.string().regex(/^[1-9]\d{0,2}$/, form('head_number'));
const decimal = z.string().regex(/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/, form('decimal'));

/** The schema's messages are names of forms; what people read is made of them (form-problems.ts). */
function form(name: Form): Form {
  return name;
}

function parsed<T>(parse: (text: string) => T | null, name: Form) {
  return z.string().transform((given, context) => {
    const value = parse(given);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: name });
    return z.NEVER;
  });
}

const yearStage = { year: financialYear, stage: z.enum(STAGES) };

/** What a figure is of: the fields of lib/budget's `Subject`. */
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('provision'), programme: number.nullable(), ...yearStage }),
  z.strictObject({
    kind: z.literal('change'),
    programme: number.nullable(),
    ...yearStage,
    against: z.strictObject(yearStage),
  }),
  z.strictObject({ kind: z.literal('subhead'), code: word, ...yearStage }),
  z.strictObject({ kind: z.literal('total'), code, ...yearStage }),
  z.strictObject({ kind: z.literal('component'), code, ...yearStage }),
  z.strictObject({
    kind: z.literal('commitment'),
    subhead: word,
    item: word.nullable(),
    column: z.enum(COMMITMENT_COLUMNS),
  }),
  z.strictObject({
    kind: z.literal('posts'),
    posts: z.enum(POSTS),
    programme: number.nullable(),
    day,
  }),
  z.strictObject({
    kind: z.literal('pledge'),
    measure: code,
    column: z.enum(['target', 'actual', 'plan']),
    year: calendarYear.nullable(),
  }),
  z.strictObject({ kind: z.literal('volume'), of: z.enum(['calls', 'written']), year: calendarYear }),
  z.strictObject({ kind: z.literal('text') }),
]);

const figureId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, form('figure_id'));

const derivation = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('sum'),
    plus: z.array(figureId).min(1),
    minus: z.array(figureId).default([]),
    explanation: names.nullable().default(null),
  }),
  z.strictObject({
    how: z.literal('change'),
    later: figureId,
    earlier: figureId,
    explanation: names.nullable().default(null),
  }),
]);

const figure = z.strictObject({
  id: figureId,
  of: subject,
  label: names.nullable().default(null),
  printed: word,
  /** Default: the table's. */
  unit: z.enum(UNITS).optional(),
  /** A name of the book's `precisions`. Default: the table's. */
  precision: code.optional(),
  footnotes: z.array(mark).default([]),
  derived: z.array(derivation).default([]),
});

const head = z.strictObject({
  number: headNumber,
  name: names,
  controllingOfficer: names,
  programmes: z
    .array(z.strictObject({ number, name: names, policyArea: z.strictObject({ number, name: names }) }))
    .min(1),
  lines: z.array(
    z.strictObject({
      kind: z.enum(['subhead', 'total']),
      code: word,
      name: names,
      account: z.enum(ACCOUNTS).nullable(),
      group: names.nullable(),
    }),
  ),
  components: z.array(z.strictObject({ code, subhead: word, name: names, group: names.nullable() })),
  items: z.array(z.strictObject({ subhead: word, code: word, name: names })),
  footnotes: z.array(z.strictObject({ mark, text: names, restated: z.boolean() })),
  tables: z
    .array(
      z.strictObject({
        code,
        place: names,
        unit: z.enum(UNITS),
        precision: code,
        figures: z.array(figure).min(1),
      }),
    )
    .min(1),
});

/** The form in which a book of Estimates is kept (`prisma/books/2024-25/book.json`) and imported. */
export const bookFile = z.strictObject({
  book: financialYear,
  published: day,
  /** How precisely figures are printed, by name. Without `halfUnit`: half a unit of the last digit printed. */
  precisions: z.record(code, z.strictObject({ halfUnit: decimal.optional(), reason: names })),
  heads: z.array(head).min(1),
  /** Targets that hold from a month on: what the printed targets don't say themselves. */
  targets: z
    .array(
      z.strictObject({
        measure: code,
        comparison: z.enum(COMPARISONS),
        from: month,
      }),
    )
    .default([]),
  links: z
    .array(
      z.strictObject({
        from: z.strictObject({ book: financialYear, head: headNumber, programme: number }),
        to: z.strictObject({ head: headNumber, programme: number }),
        relation: z.enum(RELATIONS),
        day,
        note: names,
      }),
    )
    .default([]),
  /** Why provisions differ: between two columns, or from what the last book estimated. Ours, not printed. */
  notes: z
    .array(
      z.strictObject({
        kind: z.enum(NOTE_KINDS),
        head: headNumber,
        programme: number.nullable(),
        ...yearStage,
        against: z.strictObject(yearStage),
        text: names,
      }),
    )
    .default([]),
});

export type BookFile = z.output<typeof bookFile>;
