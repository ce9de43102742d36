import { z } from 'zod';
import { isLocale, LOCALES, type Locale } from '@/lib/format/locale';

const LONGEST_COMMENTARY = 4_000;
const LONGEST_NOTE = 2_000;

const visible = /^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u;

/** Empty lines in a row make pages of nothing. */
const MOST_LINES = 60;

function words(most: number, missing: string, tooLong: string) {
  return z
    .string(missing)
    .transform((text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/\n\s*\n\s*/g, '\n\n')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, missing)
        .refine((text) => [...text].length <= most && text.split('\n').length <= MOST_LINES, tooLong)
        .regex(visible, 'text-unfit'),
    );
}

/** The text of a pledge in a language, and what was seen when it was written. */
export type CommentaryField = { readonly locale: Locale; readonly measure: string };

/** The names of a text's field, and of what goes with it unseen. */
export function commentaryFields({ locale, measure }: CommentaryField) {
  return { text: `${locale}_${measure}`, seen: `seen_${locale}_${measure}` };
}

const TEXT_FIELD = new RegExp(`^(${LOCALES.join('|')})_([a-z0-9-]{1,64})$`);

/** The texts that a form holds, by the names of its fields: which pledges there are is the ledger's to say. */
export function commentaryFieldsIn(names: Iterable<string>): readonly CommentaryField[] {
  return [...new Set(names)].flatMap((name): CommentaryField[] => {
    const [, locale, measure = ''] = TEXT_FIELD.exec(name) ?? [];
    return isLocale(locale) ? [{ locale, measure }] : [];
  });
}

/**
 * The form of what is said in a month's report: for each text the version that was seen (0 for none), and the figures beside
 * which it was written.
 */
export function commentarySchema(fields: readonly CommentaryField[]) {
  const text = words(LONGEST_COMMENTARY, 'commentary-missing', 'commentary-too-long');
  const seen = z.string('unfit').regex(/^\d{1,6}:[0-9a-f]{64}$/, 'unfit');
  const named = fields.map((field) => commentaryFields(field));
  return z.strictObject({
    period: z.string('unfit').max(7, 'unfit'),
    ...Object.fromEntries(named.map((names) => [names.text, text])),
    ...Object.fromEntries(named.map((names) => [names.seen, seen])),
  });
}

/** The form that issues a report. `note` is asked for where it was issued before. */
export const issueSchema = z.strictObject({
  kind: z.enum(['monthly', 'cor'], 'unfit'),
  period: z.string('unfit').max(7, 'unfit'),
  seen: z
    .string('unfit')
    .regex(/^\d{1,6}$/, 'unfit')
    .transform((digits) => Number.parseInt(digits, 10)),
  key: z.uuid('unfit'),
  languages: z.enum(['all', ...LOCALES], 'choice-unfit'),
  note: words(LONGEST_NOTE, 'note-missing', 'note-too-long').optional(),
});
