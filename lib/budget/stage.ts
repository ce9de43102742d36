import type { FinancialYear } from '@/lib/calendar/financial-year';

/** The stages at which a book prints a provision; `original` is "Approved estimate" in the table of subheads. */
export const STAGES = ['actual', 'original', 'revised', 'estimate'] as const;

export type Stage = (typeof STAGES)[number];

/** A column of the provision tables: `2023-24` (Revised). */
export type YearStage = { readonly year: FinancialYear; readonly stage: Stage };
