import { z } from 'zod';
import { fieldsSent, LEDGER_FORMS, type LedgerForm } from './ledger-fields';
import { optionalReasonField } from './reason-field';

/** Far more than any text of ours, and little enough to be sent back. */
const MOST_CHARACTERS = 20_000;

/** The form of one kind: what its fields say is read by `readLedgerForm`. */
export function ledgerSchema(form: LedgerForm) {
  const reason: z.ZodType<string> = optionalReasonField.transform((text) => text ?? '');
  const typed: z.ZodType<string> = z.string('unfit').max(MOST_CHARACTERS, 'unfit');
  return z.strictObject({
    form: z.literal(form, 'unfit'),
    key: z.uuid('unfit'),
    do: z.enum(['check', 'propose'], 'unfit').default('propose'),
    ...Object.fromEntries(fieldsSent(form).map((field) => [field, field === 'reason' ? reason : typed])),
  });
}

/** Which form was sent; null for none of ours. */
export function ledgerFormOf(value: unknown): LedgerForm | null {
  return LEDGER_FORMS.find((form) => form === value) ?? null;
}

/** A ledger as a file. */
export const ledgerFileSchema = z.strictObject({
  file: z.instanceof(File, { error: 'file-missing' }),
  reason: optionalReasonField,
  key: z.uuid('unfit'),
});
