import { z } from 'zod';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { reasonField } from './reason-field';
import { RETURN_FIELDS, type ReturnField } from './return-form';

/** Far more than any count or text of ours, and little enough to be sent back. */
const MOST_CHARACTERS = 20_000;

const revision = z
  .string('unfit')
  .regex(/^(?:0|[1-9]\d{0,8})$/, 'unfit')
  .transform((digits) => Number.parseInt(digits, 10));

const change = {
  month: z
    .string('unfit')
    .refine((text) => parseMonth(text) !== null, 'unfit')
    .transform((text) => text as Month),
  seen: revision,
  key: z.uuid('unfit'),
};

/** Every field of the form with the same rule. */
function each<Name extends string, Rule extends z.ZodType>(name: (field: ReturnField) => Name, rule: Rule) {
  return Object.fromEntries(RETURN_FIELDS.map((field) => [name(field), rule])) as Record<Name, Rule>;
}

/** Where one of two people's versions of a field is chosen. */
export function takeField<Field extends ReturnField>(field: Field): `take_${Field}` {
  return `take_${field}`;
}

/** What one's own version said when the choice was shown. */
export function mineField<Field extends ReturnField>(field: Field): `mine_${Field}` {
  return `mine_${field}`;
}

/** The form of a month's counts. What its fields say is read by `readReturn`. */
export const returnSchema = z.strictObject({
  ...change,
  /** The revision over which it was typed, where the other's versions are chosen from. */
  over: revision.optional(),
  do: z.enum(['save', 'submit'], 'unfit').optional(),
  ...each((field) => field, z.string('unfit').max(MOST_CHARACTERS, 'unfit')),
  ...each(takeField, z.enum(['mine', 'theirs'], 'unfit').optional()),
  ...each(mineField, z.string('unfit').max(MOST_CHARACTERS, 'unfit').optional()),
});
export type ReturnValues = z.infer<typeof returnSchema>;

/** The forms that decide about a return. */
export const decisionSchema = z.strictObject({ ...change, deed: z.enum(['withdrawn', 'approved'], 'unfit') });

/** Those that give a reason. */
export const reasonSchema = z.strictObject({
  ...change,
  deed: z.enum(['returned', 'reopened'], 'unfit'),
  reason: reasonField,
});

/** The form that throws away what was typed and not saved. */
export const dropSchema = z.strictObject({ month: change.month });
