import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import type { Definition } from '@/lib/kpi/definition';
import { gapState } from '@/lib/kpi/gap-state';
import type { Translator } from '@/lib/messages/translator';
import { expressionText, type Fact } from '../definition-facts';
import { cautionOf } from '../standing-word';
import { reasonText, valueText } from '../words';
import { fractionText } from './fraction-text';
import { whyFacts } from './why-facts';
import { type WhyMonth, type WhyTable, whyTable } from './why-months';

/** Where one number comes from: every text as it stands on the screen. */
export type WhyView = {
  readonly title: string;
  readonly asAt: string;
  /** Said first where months are made up, or not approved yet. */
  readonly caution: string | null;
  /** What is divided by what, in words; null where the book's figure stands without counts. */
  readonly words: string | null;
  /** The same with its numbers, and how it is printed; a sentence where there is nothing to divide. */
  readonly fraction: string;
  readonly printed: string | null;
  readonly facts: readonly Fact[];
  readonly table: WhyTable;
  readonly csv: string;
};

type Facts = {
  readonly measure: { readonly id: string };
  readonly point: Attainment;
  readonly months: readonly WhyMonth[];
  readonly asAt: Day;
  /** Whether submitted months without an approved figure were asked for. */
  readonly provisional: boolean;
};

/** Everything that stands behind the value of a period. */
export function whyView(t: Translator, locale: Locale, facts: Facts): WhyView {
  const { measure, point, months, asAt, provisional } = facts;
  const period = formatPeriod(point.period, locale);
  const value = point.printed && valueText(t, point.unit, point.printed);
  const { from, to } = point.period;
  const csv = new URLSearchParams({ measure: measure.id, from, to, by: 'month', asAt, format: 'csv' });
  if (provisional) csv.set('provisional', 'true');
  return {
    title: value ? t('why.finding', { value, period }) : t('why.finding-none', { period }),
    asAt: t('measure.as-at', { day: formatDay(asAt, locale) }),
    caution: cautionText(t, point),
    words: point.source === 'published' ? null : definitionWords(t, point.definition),
    fraction: fractionText(t, point) ?? withoutFraction(t, point, period),
    printed: point.source === 'months' && value ? t('why.printed', { value }) : null,
    facts: whyFacts(t, locale, point, months),
    table: whyTable(t, locale, point.definition, months),
    csv: `/api/v1/attainment?${csv}`,
  };
}

function cautionText(t: Translator, { standing }: Attainment): string | null {
  const caution = cautionOf(standing);
  return caution && t(caution === 'illustrative' ? 'why.made-up' : 'why.not-approved');
}

function definitionWords(t: Translator, { numerator, denominator, scale }: Definition): string {
  const bracketed = (expression: Definition['numerator']) => {
    const terms = expressionText(t, expression);
    return expression.length > 1 ? t('why.bracket', { terms }) : terms;
  };
  return t('why.words', {
    numerator: bracketed(numerator),
    denominator: bracketed(denominator),
    scale: scale === 1 ? '' : t('why.scale', { scale }),
  });
}

/** Why there is nothing to divide. */
function withoutFraction(t: Translator, point: Attainment, period: string): string {
  if (point.source === 'published') return t('why.published-only', { period });
  const reason = reasonText(t, point) ?? t('verdict.none');
  if (gapState(point) === 'no-volume') return t('why.zero-sum', { reason });
  return point.numerator === null ? t('why.no-sum', { reason }) : t('why.rolling-part', { reason });
}
