import type { Month } from '@/lib/calendar/month';
import { type Fraction, whole } from '@/lib/exact/fraction';
import { fixed, isExactAt } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCount, formatDecimal } from '@/lib/format/number';
import { formatCalendarYear } from '@/lib/format/period';
import type { CountCode } from '@/lib/kpi/counts';
import { type DefinitionLedger, definitionInForce } from '@/lib/kpi/definition';
import type { Translator } from '@/lib/messages/translator';
import type { Finding } from '@/lib/returns/checks/finding';
import type { Outlier } from '@/lib/returns/checks/outlier';
import { citationText, expressionText } from '../definition-facts';
import { inUnit } from '../words';

/** What a finding's text needs to know of measures. */
export type NamedMeasure = {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly definitions: DefinitionLedger;
};

/** A finding in a sentence that says what was compared with what. */
export function findingText(
  t: Translator,
  locale: Locale,
  finding: Finding,
  { month, measures }: { readonly month: Month; readonly measures: readonly NamedMeasure[] },
): string {
  switch (finding.kind) {
    case 'empty':
      return t('returnPage.form.empty');
    case 'identity':
      return t(`returnPage.finding.identity-${finding.severity}`, {
        parts: expressionText(t, finding.identity.parts),
        value: formatCount(finding.parts),
        whole: expressionText(t, finding.identity.atMost),
        most: formatCount(finding.atMost),
      });
    case 'outlier':
      return outlierText(t, t(`count.${finding.of}`), finding.outlier, countText);
    case 'measure-outlier': {
      const { name, text } = measureWords(t, locale, measures, finding.measure, month);
      return outlierText(t, name, finding.outlier, (value) => text(value, 1));
    }
    case 'stopped':
      return t('returnPage.finding.stopped', {
        counts: listText(t, locale, finding.about),
        since: formatMonth(finding.since, locale),
      });
    case 'repeated':
      return t('returnPage.finding.repeated', {
        counts: listText(t, locale, finding.about),
        month: formatMonth(finding.month, locale),
      });
    case 'annual-measure': {
      const { name, text } = measureWords(t, locale, measures, finding.measure, month);
      const { year, printed, citation } = finding.published;
      return t('returnPage.finding.annual-measure', {
        year: formatCalendarYear(year, locale),
        measure: name,
        value: text(finding.value, 2),
        source: citationText(t, citation),
        printed,
      });
    }
    case 'annual-volume':
      return t('returnPage.finding.annual-volume', {
        year: formatCalendarYear(finding.published.year, locale),
        of: finding.published.of,
        total: formatCount(finding.total),
        printed: finding.published.printed,
      });
  }
}

/** Counts one after the other, by their names. */
export function listText(t: Translator, locale: Locale, codes: readonly CountCode[]): string {
  return codes.map((code) => t(`count.${code}`)).join(locale === 'en' ? ', ' : '、');
}

function outlierText(
  t: Translator,
  count: string,
  { value, median, allowed, rule, months }: Outlier,
  text: (value: Fraction) => string,
): string {
  const said = { count, value: text(value), median: text(median), allowed: text(allowed), months };
  return t(`returnPage.finding.outlier-${rule}`, said);
}

/** A count, or what was worked out from counts, in whole numbers; halves as they are. */
function countText(value: Fraction): string {
  return formatDecimal(fixed(value, isExactAt(value, 1) && value.denominator !== 1n ? 1 : 0));
}

/** A measure's name, and its values with some digits more than its own. */
function measureWords(
  t: Translator,
  locale: Locale,
  measures: readonly NamedMeasure[],
  id: string,
  month: Month,
) {
  const measure = measures.find((one) => one.id === id);
  const definition = measure && definitionInForce(measure.definitions, month);
  const text = (value: Fraction = whole(0n), more: number) =>
    definition
      ? inUnit(t, definition.unit, formatDecimal(fixed(value, definition.precision + more)))
      : fixed(value, more);
  return { name: measure?.name[locale] ?? id, text };
}
