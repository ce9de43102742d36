import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import { type Variant, type VariantId, verdictsByVariant } from '@/lib/kpi/variants';
import type { Translator } from '@/lib/messages/translator';
import { expressionText } from '../definition-facts';
import { type MeasureRow, measureRow } from '../measure-rows';

/** One way of telling the service level: every text as it stands on the screen. */
export type VariantRow = Omit<MeasureRow, 'key' | 'period'> & {
  readonly key: VariantId;
  readonly name: string;
  readonly inForce: boolean;
  /** What is divided by what, in words. */
  readonly words: string;
};

export type VariantsView = {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly VariantRow[];
};

/**
 * The variants of the service level side by side, under a title that says whether the verdict depends on them; null where
 * none of them has a value.
 */
export function variantsView(
  t: Translator,
  locale: Locale,
  variants: readonly Variant[],
): VariantsView | null {
  const [first] = variants;
  if (!first || variants.every(({ point }) => point.value === null)) return null;
  return {
    title: titleText(t, variants),
    intro: t('measureDepth.variants-intro', { period: formatPeriod(first.point.period, locale) }),
    rows: variants.map(({ id, inForce, numerator, denominator, point }) => ({
      ...measureRow(t, locale, point),
      key: id,
      name: t(`measureDepth.variants.${id}`),
      inForce,
      words: `${bracketed(t, numerator)} ÷ ${bracketed(t, denominator)}`,
    })),
  };
}

/** An expression in words, in brackets where it has more than one term. */
function bracketed(t: Translator, expression: Variant['numerator']): string {
  const terms = expressionText(t, expression);
  return expression.length > 1 ? t('why.bracket', { terms }) : terms;
}

function titleText(t: Translator, variants: readonly Variant[]): string {
  const split = verdictsByVariant(variants);
  const named = (ids: readonly VariantId[]) =>
    ids.map((id) => t(`measureDepth.variants.${id}`)).join(t('measureDepth.between-variants'));
  if (split)
    return t('measureDepth.variants-depend', { met: named(split.met), notMet: named(split['not-met']) });
  const judged = variants.filter(({ point }) => point.verdict !== 'none');
  const [one] = judged;
  if (!one) return t('measureDepth.variants-open');
  return t('measureDepth.variants-agree', {
    many: judged.length,
    verdict: t(`verdict.${one.point.verdict}`),
  });
}
