import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import type { Channel } from './count-entry';

type InThreeLanguages = { readonly en: string; readonly 'zh-Hant': string; readonly 'zh-Hans': string };

/** Where a statement was found: a government site, a newspaper or agency, or a copy of a release. */
export const GRADES = ['official', 'press', 'copy'] as const;
export type Grade = (typeof GRADES)[number];

/** What sort of thing happened: what touches a channel's service, the callers, or neither. */
export const EVENT_KINDS = ['suspension', 'capacity', 'system', 'demand', 'weather', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How sure an event's end is. A moment's is known: it is over. */
export const EVENT_ENDS = ['known', 'going-on', 'not-known'] as const;
export type EventEnds = (typeof EVENT_ENDS)[number];

/**
 * A figure about 1823 that was stated in public outside of the Estimates. Never mixed with theirs, never a month's
 * figure, never judged.
 */
export type StatedFigure = {
  readonly id: string;
  /** What it is of: a measure's id, a count's code, or a word of the catalogue such as `written-contacts`. */
  readonly what: string;
  /** Whether it was said as a result or as a target. */
  readonly kind: 'actual' | 'target';
  readonly from: Month;
  readonly to: Month;
  /** As it was stated: `around 2 700 000`, `2.9–6.5`, `more than 90`. */
  readonly printed: string;
  /** The ends of what was stated; null where it has none (more than 90: low 90, high null). */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly unit: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly caution: InThreeLanguages | null;
  readonly known: Day;
};

/** Something that happened at 1823 and touches its figures. */
export type PublicEvent = {
  readonly id: string;
  /** As precise as the source is: a day or a month; `to` null where it goes on, its end isn't known, or it was a moment. */
  readonly from: Day | Month;
  readonly to: Day | Month | null;
  readonly ends: EventEnds;
  readonly kind: EventKind;
  /** The channels that a suspension closed; none for other kinds. */
  readonly channels: readonly Channel[];
  readonly text: InThreeLanguages;
  /** `own`: entered by somebody of the office, without a public source. */
  readonly grade: Grade | 'own';
  readonly sources: readonly string[];
  readonly known: Day;
};
