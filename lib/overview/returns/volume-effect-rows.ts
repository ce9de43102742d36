import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { AgreementEffect, VolumeEffect, VolumeEffects } from '@/lib/returns/volume-effects';
import { statedVolume } from './stated-volume';

/** A volume that a return changes, or what it is held against, in words. */
export type VolumeEffectRow = {
  readonly key: string;
  readonly what: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
};

/** What approving a return changes of volumes, in words: totals first, then how they stand to what was published. */
export function volumeEffectRows(
  t: Translator,
  locale: Locale,
  { totals, agreements }: VolumeEffects,
): readonly VolumeEffectRow[] {
  return [
    ...totals.map((effect) => totalRow(t, locale, effect)),
    ...agreements.map((effect) => agreementRow(t, locale, effect)),
  ];
}

function totalRow(
  t: Translator,
  locale: Locale,
  { volume, period, before, after }: VolumeEffect,
): VolumeEffectRow {
  const text = (total: bigint | null) => (total === null ? '–' : formatCount(total));
  return {
    key: `${volume} ${period.by}`,
    what: t(`count.${volume}`),
    period: formatPeriod(period, locale, 'short'),
    before: text(before),
    after: text(after),
  };
}

function agreementRow(
  t: Translator,
  locale: Locale,
  { published, period, before, after }: AgreementEffect,
): VolumeEffectRow {
  const text = (agrees: boolean | null) =>
    t('returnPage.effects.agreement', {
      agreement: agrees === null ? 'open' : agrees ? 'agrees' : 'differs',
    });
  return {
    key: `published ${published.of}`,
    what: t('returnPage.effects.volume-published', { stated: statedVolume(t, published) }),
    period: formatPeriod(period, locale, 'short'),
    before: text(before),
    after: text(after),
  };
}
