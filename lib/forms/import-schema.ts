import { z } from 'zod';

/** A file to be looked at, and what is in it. A browser sends an empty file where none was chosen. */
export const uploadSchema = z.strictObject({
  kind: z.enum(['months', 'departments'], 'choice-unfit'),
  file: z.instanceof(File, { error: 'file-missing' }).refine(({ size }) => size > 0, 'file-empty'),
});

/** Which file that was looked at is to be taken, and what of it was seen. */
export const takeSchema = z.strictObject({
  id: z.uuid('unfit'),
  seen: z.string('unfit').regex(/^[0-9a-f]{64}$/, 'unfit'),
});

/** Which file that was looked at is to be thrown away. */
export const discardSchema = z.strictObject({ id: z.uuid('unfit') });
