import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import type { Plan } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';
import { inUnit, targetText, valueText } from '../words';
import { type Bullet, bulletOf } from './bullet';

/** A bullet bar with its words: what is on it, for those who see its shapes and for those who don't. */
export type BarView = {
  readonly bullet: Bullet;
  readonly title: string;
  readonly told: string;
  readonly scale: string;
  /** The marks that are on the bar, each with its name. */
  readonly legend: readonly { readonly mark: 'target' | 'plan' | 'before'; readonly text: string }[];
};

/**
 * The bar of a point: its value against target and plan, with a ring for what it is held against.
 *
 * @param before null where nothing comparable is there
 */
export function barView(
  t: Translator,
  locale: Locale,
  name: string,
  point: Attainment,
  before: Attainment | null,
  plan: Plan | null,
): BarView {
  const { unit, target, definition } = point;
  const held = before?.printed ? before : null;
  const scale = t(`dashboard.scale-${unit}`);
  const told = (one: Attainment) =>
    one.printed
      ? t('dashboard.bar-value', {
          period: formatPeriod(one.period, locale),
          value: valueText(t, unit, one.printed),
        })
      : null;
  const named = (mark: 'target' | 'plan', value: string) =>
    t('dashboard.told-channel', { channel: t(`dashboard.mark-${mark}`), value });
  const parts = [
    told(point),
    target && named('target', targetText(t, unit, definition.precision, target)),
    plan && named('plan', inUnit(t, unit, exactText(plan.value, definition.precision))),
    held && told(held),
  ].filter((part) => part !== null);
  return {
    bullet: bulletOf(point, held, plan),
    title: t('dashboard.bar-title', { measure: name }),
    told: t('dashboard.bar-told', { scale, parts: parts.join(t('dashboard.bar-between')) }),
    scale,
    legend: [
      ...(target ? [{ mark: 'target' as const, text: t('dashboard.mark-target') }] : []),
      ...(plan ? [{ mark: 'plan' as const, text: t('dashboard.mark-plan') }] : []),
      ...(held ? [{ mark: 'before' as const, text: formatPeriod(held.period, locale, 'short') }] : []),
    ],
  };
}
