import { z } from 'zod';
import { decisionSchema } from './return-schema';

/** Longer than any note, and than any count by far. */
const MOST_CHARACTERS = 20_000;

const { month, seen, key } = decisionSchema.shape;

/**
 * The form of a month's counts by department; beside these a field for each cell, which `readDepartmentsForm` reads. What
 * is none of our fields is left aside there.
 */
export const departmentsSchema = z
  .object({
    month,
    seen,
    key,
    do: z.enum(['save', 'submit'], 'unfit').optional(),
    note: z.string('unfit').max(MOST_CHARACTERS, 'unfit'),
  })
  .catchall(z.string('unfit').max(MOST_CHARACTERS, 'unfit'));
export type DepartmentsValues = z.infer<typeof departmentsSchema>;
