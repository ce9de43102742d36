import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Unit } from '@/lib/kpi/definition';
import type { LedgerEntry, Texts } from './ledger-entry';
import type { PeriodEffect } from './period-effect';

/**
 * How an entry stands to what the ledger has for its valid time: nothing of its kind yet; from a month on that nothing that
 * has ended knows; of a time for which something else held; a new row for the same valid time; what holds anyway.
 */
export type EntryRelation = 'first' | 'new' | 'backdated' | 'correction' | 'same';

/** Something that whoever confirms should know, and that stands in nobody's way: a share that can exceed the whole. */
export type LedgerWarning = {
  readonly place: string;
  readonly code: 'may-exceed-whole' | 'may-leave-scale';
};

/** What confirming entries of the ledger would change. */
export type LedgerEffects = {
  readonly kind: 'ledger';
  readonly entries: readonly {
    readonly entry: LedgerEntry;
    readonly relation: EntryRelation;
    /** What holds for that valid time today; null: nothing. */
    readonly before: LedgerEntry | null;
  }[];
  readonly warnings: readonly LedgerWarning[];
  /** Every period of a measure that would be read otherwise, measure by measure. */
  readonly measures: readonly {
    readonly measure: string;
    readonly name: Texts;
    /** As its newest definition says. */
    readonly unit: Unit;
    readonly periods: readonly PeriodEffect[];
  }[];
  /** The months whose return would be due on another day. */
  readonly dueDays: readonly { readonly month: Month; readonly before: Day; readonly after: Day }[];
  /** The issued reports that would tell something else than they do, beyond what they would today. */
  readonly reports: readonly LeftBehind[];
};

/** An issued report with the figures that would differ, or what it would lack, in words. */
export type LeftBehind = {
  readonly id: string;
  readonly kind: 'monthly' | 'cor';
  readonly period: string;
  readonly differences: readonly {
    readonly key: string;
    readonly label: Texts;
    readonly before: Texts;
    readonly after: Texts;
  }[];
  readonly lacks: readonly Texts[];
};
