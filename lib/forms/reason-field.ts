import { z } from 'zod';
import { LONGEST_WORDS } from '@/lib/returns/words';

/** Why something is done, in the person's own words: one line or a few, nothing hidden in it. */
export const reasonField = z
  .string('reason-missing')
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'reason-missing')
      .refine((text) => [...text].length <= LONGEST_WORDS, 'reason-too-long')
      .regex(/^(?:[\n\t]|[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])*$/u, 'reason-unfit'),
  );

/** The same where it is only needed for a correction: null where nothing was typed. */
export const optionalReasonField = z
  .string('unfit')
  .transform((text) => (text.trim() === '' ? null : text))
  .pipe(reasonField.nullable());
