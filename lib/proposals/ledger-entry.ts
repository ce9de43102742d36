import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import type { Base, Precision, Unit } from '@/lib/kpi/definition';
import type { Comparison } from '@/lib/kpi/target';

/** A text in the three languages. */
export type Texts = { readonly en: string; readonly 'zh-Hant': string; readonly 'zh-Hans': string };

/** Where a figure is from: a place in a book of Estimates, or (book null) anything else that can be looked up. */
type EntryCitation = { readonly book: FinancialYear | null; readonly place: string };

/** Settings that hold from a month on: the working day on which a return is due; the change of money that asks for a note. */
export const SETTING_NAMES = ['return-due-working-days', 'variance-note-percent'] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/**
 * One row of the ledger as it is proposed. Decimals and expressions are texts, as they are stored; months and days are
 * `YYYY-MM` and `YYYY-MM-DD`.
 */
export type LedgerEntry =
  | {
      readonly entry: 'definition';
      readonly measure: string;
      /** Null: without beginning, as the first definition of every measure is. */
      readonly validFrom: Month | null;
      readonly kind: 'pledge' | 'indicator';
      readonly name: Texts;
      readonly note: Texts;
      readonly numerator: string;
      readonly denominator: string;
      readonly base: Base;
      readonly unit: Unit;
      readonly precision: Precision;
    }
  | {
      readonly entry: 'target';
      readonly measure: string;
      readonly validFrom: Month;
      readonly value: string;
      readonly comparison: Comparison;
      readonly citation: EntryCitation;
    }
  | {
      readonly entry: 'plan';
      readonly measure: string;
      readonly year: number;
      readonly value: string;
      readonly citation: EntryCitation;
    }
  /** A calendar year's figure as a book printed it, known from the day it was published. */
  | {
      readonly entry: 'published';
      readonly measure: string;
      readonly year: number;
      readonly printed: string;
      readonly halfUnit: string;
      readonly precisionReason: string;
      readonly citation: { readonly book: FinancialYear; readonly place: string };
      readonly published: Day;
    }
  /** `kept` false takes a holiday back. */
  | { readonly entry: 'holiday'; readonly day: Day; readonly kept: boolean; readonly name: Texts }
  | {
      readonly entry: 'setting';
      readonly name: SettingName;
      readonly validFrom: Month | null;
      readonly value: string;
    };
