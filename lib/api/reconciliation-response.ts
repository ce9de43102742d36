import { z } from 'zod';
import { STATUSES } from '@/lib/budget/reconcile';
import { UNITS } from '@/lib/budget/unit';

/** What the API answers about one derivation of a printed figure, field by field in order. */
export const reconciliationShape = z.strictObject({
  id: z.string().describe('the figure’s id; of its second derivation id~2, and so on'),
  citation: z.strictObject({
    book: z.string(),
    place: z.string().describe('in English, as the book has it'),
  }),
  printed: z.string().describe('as the document prints it'),
  unit: z.enum(UNITS).describe('the unit in which it is printed; the numbers beside it are in it'),
  precision: z.string().describe('it is printed to within this much either way'),
  recomputed: z.string().nullable().describe('what follows from the other figures, as it would be printed'),
  tolerance: z.string().nullable().describe('the most that rounding can make of the difference'),
  difference: z.string().nullable().describe('recomputed less printed'),
  status: z.enum(STATUSES).describe('printed: there is nothing to derive it from'),
  explanation: z.string().nullable(),
  label: z.string().describe('what it is a figure of'),
  arithmetic: z.string().nullable(),
  derivedFrom: z.array(z.string()).describe('the ids of the figures it follows from'),
  precisionReason: z.string(),
  footnotes: z.array(z.string()).describe('the marks of its footnotes'),
});
