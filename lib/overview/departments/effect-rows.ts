import type { Department } from '@/lib/departments/department';
import type { DepartmentsChange } from '@/lib/departments/departments-change';
import { type Fraction, ratio, subtract } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import type { MixEffect, Share } from '@/lib/kpi/mix-effect';
import type { Translator } from '@/lib/messages/translator';
import { shareText } from '../volumes/words';
import { departmentName } from './names';
import { digitsThatAddUp, ratePercent, signedPoints } from './numbers';

/** A department in the table of the rate of calls answered. */
export type EffectRow = {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly weightBefore: string;
  readonly weightAfter: string;
  readonly rate: string;
  readonly mix: string;
};

/** The effects as they are told: with as many digits as it takes for the two to add up. */
export type EffectWords = {
  readonly after: string;
  readonly change: string;
  readonly rate: string;
  readonly mix: string;
  /** Whether rate and mix as printed make the change as printed. */
  readonly addsUp: boolean;
};

/** The change of the rate, its rate effect and its mix effect, in words. */
export function effectWords(t: Translator, effect: MixEffect): EffectWords {
  const { decimals, addsUp } = digitsThatAddUp([effect.rate, effect.mix], effect.change);
  const points = (value: Fraction) => signedPoints(value, decimals);
  return {
    after: t('value.percent', { value: ratePercent(effect.after, decimals) }),
    change: points(effect.change),
    rate: points(effect.rate),
    mix: points(effect.mix),
    addsUp,
  };
}

/** What each department does to the rate of all, and all of them together; those without calls in either period left out. */
export function effectRows(
  t: Translator,
  locale: Locale,
  { effect, before, after, lines }: DepartmentsChange,
  departments: readonly Department[],
): { readonly rows: readonly EffectRow[]; readonly total: EffectRow } | null {
  if (effect === null) return null;
  const { decimals } = digitsThatAddUp([effect.rate, effect.mix], effect.change);
  const points = (value: Fraction) => signedPoints(value, decimals);
  // A rate beside its change: both with as many digits.
  const rate = (value: Fraction | null) =>
    value === null ? '–' : t('value.percent', { value: ratePercent(value, decimals) });
  const share = (value: Fraction | null) => (value === null ? '–' : shareText(t, value));
  const rows = effect.parts.flatMap((part): readonly EffectRow[] => {
    if (part.before === null && part.after === null) return [];
    const line = lines.find(({ id }) => id === part.id);
    return [
      {
        id: part.id,
        name: departmentName(departments, part.id, locale),
        before: rate(part.before),
        after: rate(part.after),
        change: part.before && part.after ? points(subtract(part.after, part.before)) : '–',
        weightBefore: share(weight(line?.before?.calls ?? null, before.total.calls)),
        weightAfter: share(weight(line?.after?.calls ?? null, after.total.calls)),
        rate: points(part.rate),
        mix: points(part.mix),
      },
    ];
  });
  const { addsUp: _, ...words } = effectWords(t, effect);
  const all = shareText(t, { numerator: 1n, denominator: 1n });
  const total = {
    ...words,
    id: '',
    name: t('departments.total'),
    before: rate(effect.before),
    weightBefore: all,
    weightAfter: all,
  };
  return { rows, total };
}

function weight(part: Share | null, all: Share | null): Fraction | null {
  return part && all && ratio(part.denominator, all.denominator);
}
