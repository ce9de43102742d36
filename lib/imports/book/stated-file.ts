import { z } from 'zod';
import { parseDay } from '@/lib/calendar/day';
import { parseMonth } from '@/lib/calendar/month';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import { CHANNELS } from '@/lib/kpi/count-entry';
import { EVENT_ENDS, EVENT_KINDS, GRADES, type PublicEvent, type StatedFigure } from '@/lib/kpi/stated';

const text = z.string().trim().min(1);
const word = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters, digits and single hyphens');
const id = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'expected small letters, digits, hyphens and /');
const names = z
  .strictObject({ en: text, zhHant: text, zhHans: text })
  .transform(({ en, zhHant, zhHans }) => ({ en, 'zh-Hant': zhHant, 'zh-Hans': zhHans }));
const day = parsed(parseDay, 'expected a day, written YYYY-MM-DD');
const month = parsed(parseMonth, 'expected a month, written YYYY-MM');
const dayOrMonth = parsed(
  (given) => parseDay(given) ?? parseMonth(given),
  'expected a day or a month, written YYYY-MM-DD or YYYY-MM',
);
const decimal = parsed((given) => {
  const read = parseDecimal(given);
  return read.kind === 'decimal' ? read.value : null;
}, 'expected a decimal number');
const found = { grade: z.enum(GRADES), sources: z.array(text).min(1), known: day };

function parsed<T>(parse: (text: string) => T | null, message: string) {
  return z.string().transform((given, context) => {
    const value = parse(given);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

function inOrder({ from, to }: { readonly from: string; readonly to: string | null }): boolean {
  return to === null || from <= to;
}

const statedFile = z.strictObject({
  note: text,
  figures: z.array(
    z
      .strictObject({
        id,
        what: word,
        kind: z.enum(['actual', 'target']),
        from: month,
        to: month,
        printed: text,
        low: decimal.nullable(),
        high: decimal.nullable(),
        unit: word,
        caution: names.nullable(),
        ...found,
      })
      .refine(inOrder, 'from is after to')
      .refine(({ low, high }) => low !== null || high !== null, 'expected low or high'),
  ),
});

const eventsFile = z.strictObject({
  events: z.array(
    z
      .strictObject({
        id,
        from: dayOrMonth,
        to: dayOrMonth.nullable(),
        ends: z.enum(EVENT_ENDS).default('known'),
        kind: z.enum(EVENT_KINDS),
        channels: z.array(z.enum(CHANNELS)).default([]),
        text: names,
        ...found,
      })
      .refine(inOrder, 'from is after to'),
  ),
});

/** The figures of a file of the form of `prisma/books/stated-in-public.json`. @throws ZodError where it isn't one */
export function statedFigures(file: unknown): readonly StatedFigure[] {
  return statedFile.parse(file).figures;
}

/** The events of a file of the form of `prisma/books/events.json`. @throws ZodError where it isn't one */
export function publicEvents(file: unknown): readonly PublicEvent[] {
  return eventsFile.parse(file).events;
}
