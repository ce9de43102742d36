import type { Month } from '@/lib/calendar/month';
import { absolute, compare, type Fraction, subtract } from '@/lib/exact/fraction';
import { fixed, isExactAt, roundTo } from '@/lib/exact/round';
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
import { statedVolume } from './stated-volume';

/** More digits than these are never printed. */
const MOST_DIGITS = 6;

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
      return outlierText(t, t(`count.${finding.of}`), finding.outlier, 0, countText);
    case 'measure-outlier': {
      const { name, digits, text } = measureWords(t, locale, measures, finding.measure, month);
      return outlierText(t, name, finding.outlier, digits + 1, text);
    }
    case 'stopped':
      return t('returnPage.finding.stopped', {
        counts: listText(t, locale, finding.about),
        since: formatMonth(finding.since, locale),
      });
    case 'although-suspended':
      return t('returnPage.finding.although-suspended', { counts: listText(t, locale, finding.about) });
    case 'repeated':
      return t('returnPage.finding.repeated', {
        counts: listText(t, locale, finding.about),
        month: formatMonth(finding.month, locale),
      });
    case 'annual-measure': {
      const { name, digits, text } = measureWords(t, locale, measures, finding.measure, month);
      const { year, printed, citation } = finding.published;
      return t('returnPage.finding.annual-measure', {
        year: formatCalendarYear(year, locale),
        measure: name,
        value: text(finding.value, digits + 2),
        source: citationText(t, citation),
        printed,
      });
    }
    case 'annual-volume':
      return t('returnPage.finding.annual-volume', {
        year: formatCalendarYear(finding.published.year, locale),
        of: finding.published.of,
        total: formatCount(finding.total),
        stated: statedVolume(t, finding.published),
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
  outlier: Outlier,
  digits: number,
  text: (value: Fraction, digits: number) => string,
): string {
  const { rule, months } = outlier;
  const enough = digitsThatTell(outlier, digits);
  const printed = {
    value: text(outlier.value, enough),
    median: text(outlier.median, enough),
    allowed: text(outlier.allowed, enough),
  };
  return t(`returnPage.finding.outlier-${rule}`, { count, months, ...printed });
}

/** As many digits as it takes for the value to be too far from the median also as they are printed; six at most. */
function digitsThatTell({ value, median, allowed }: Outlier, least: number): number {
  for (let digits = least; digits < MOST_DIGITS; digits += 1) {
    const far = absolute(subtract(roundTo(value, digits), roundTo(median, digits)));
    if (compare(far, roundTo(allowed, digits)) > 0) return digits;
  }
  return MOST_DIGITS;
}

/** A count, or what was worked out from counts: halves and fifths as they are, and no digits where none are needed. */
function countText(value: Fraction, digits: number): string {
  return formatDecimal(fixed(value, [0, 1].find((few) => isExactAt(value, few)) ?? digits));
}

/** A measure's name, the digits it is printed with, and its values in its unit. */
function measureWords(
  t: Translator,
  locale: Locale,
  measures: readonly NamedMeasure[],
  id: string,
  month: Month,
) {
  const measure = measures.find((one) => one.id === id);
  const definition = measure && definitionInForce(measure.definitions, month);
  const text = (value: Fraction, digits: number) => {
    const decimal = formatDecimal(fixed(value, digits));
    return definition ? inUnit(t, definition.unit, decimal) : decimal;
  };
  return { name: measure?.name[locale] ?? id, digits: definition?.precision ?? 0, text };
}
