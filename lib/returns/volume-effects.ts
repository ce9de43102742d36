import type { Month } from '@/lib/calendar/month';
import { type By, type Period, periodOf } from '@/lib/calendar/periods';
import type { Counts } from '@/lib/kpi/counts';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import { volumes } from '@/lib/kpi/volumes';
import { heldVolume } from './checks/annual-volume';
import type { PublishedVolume } from './checks/finding';

/** The volumes that are told, and of which kind a published one would be. Abandoned calls follow from two of them. */
const KIND_OF = {
  calls_offered: 'calls',
  calls_answered: 'calls',
  calls_blocked: 'calls',
  emails: 'written',
  other_written: 'written',
} as const satisfies Readonly<Record<string, PublishedVolume['of']>>;

type ToldVolume = keyof typeof KIND_OF;
const TOLD = Object.keys(KIND_OF) as readonly ToldVolume[];

/** A total of a period as it stands and as it would be; null where a month of the period lacks it. */
export type VolumeEffect = {
  readonly volume: ToldVolume;
  readonly period: Period;
  readonly before: bigint | null;
  readonly after: bigint | null;
};

/** Whether the months of a year agree with what was published of it; null where they aren't complete. */
export type AgreementEffect = {
  readonly published: PublishedVolume;
  readonly period: Period;
  readonly before: boolean | null;
  readonly after: boolean | null;
};

export type VolumeEffects = {
  readonly totals: readonly VolumeEffect[];
  readonly agreements: readonly AgreementEffect[];
};

/**
 * What one month's counts, once approved, change of volumes: the totals of its calendar and financial year, where complete
 * before or after, and how those stand to what was published of the calendar year. A correction is told of the month too;
 * a month's first figures are totals of their own.
 *
 * @param stands with the figures as they stand, and the volumes that books state
 * @example volumeEffects(stands, '2023-10', counts).totals[0] // { volume: 'emails', period: October, before: 7n, after: 8n }
 */
export function volumeEffects(
  { figures, volumes: published }: { figures: MonthFigures; volumes: readonly PublishedVolume[] },
  month: Month,
  counts: Counts,
): VolumeEffects {
  const stands = figures.get(month);
  const changed = new Map(figures).set(month, {
    month,
    counts,
    standing: 'revised',
    revision: (stands?.revision ?? 0) + 1,
  });
  const years = ['calendar-year', 'financial-year'] as const;
  const kinds: readonly By[] = stands === undefined ? years : ['month', ...years];
  const totals = kinds.flatMap((by) => totalsOf(figures, changed, periodOf(by, month)));
  return { totals, agreements: agreementsOf(figures, changed, published, totals) };
}

function totalsOf(figures: MonthFigures, changed: MonthFigures, period: Period): readonly VolumeEffect[] {
  const [before, after] = [volumes(figures, period).totals, volumes(changed, period).totals];
  return TOLD.map((volume) => ({ volume, period, before: before[volume], after: after[volume] })).filter(
    (effect) => effect.before !== effect.after,
  );
}

function agreementsOf(
  figures: MonthFigures,
  changed: MonthFigures,
  published: readonly PublishedVolume[],
  totals: readonly VolumeEffect[],
): readonly AgreementEffect[] {
  return published
    .flatMap((volume) => {
      const of = totals.find(
        (total) => total.period.name === String(volume.year) && KIND_OF[total.volume] === volume.of,
      );
      if (of === undefined) return [];
      const { period } = of;
      const held = (these: MonthFigures) =>
        heldVolume(
          volume,
          period.months.map((one) => these.get(one)?.counts),
        )?.agrees ?? null;
      return [{ published: volume, period, before: held(figures), after: held(changed) }];
    })
    .filter(({ before, after }) => before !== null || after !== null);
}
