import { z } from 'zod';
import { LOCALES, type Locale } from '@/lib/format/locale';

const LONGEST_COMMENTARY = 4_000;
const LONGEST_NOTE = 2_000;

const visible = /^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u;

function words(most: number, missing: string, tooLong: string) {
  return z
    .string(missing)
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .refine((text) => [...text].length <= most, tooLong)
        .regex(visible, 'text-unfit'),
    );
}

const commentary = words(LONGEST_COMMENTARY, 'commentary-missing', 'commentary-too-long');

/** The form of what is said of one pledge, a text for each language. */
export const commentarySchema = z.strictObject({
  measure: z.string('unfit').regex(/^[a-z0-9-]{1,64}$/, 'unfit'),
  period: z.string('unfit').max(7, 'unfit'),
  /** The suggestions that were seen, by their SHA-256. */
  seen: z.string('unfit').regex(/^[0-9a-f]{64}$/, 'unfit'),
  ...(Object.fromEntries(LOCALES.map((locale) => [locale, commentary])) as Record<Locale, typeof commentary>),
});

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
