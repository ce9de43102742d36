import type { Locale } from '@/lib/format/locale';
import type { Unit } from '@/lib/kpi/definition';
import type { Comparison } from '@/lib/kpi/target';
import type { Translator } from '@/lib/messages/translator';

/** How a month is shown: `Sep 2024`, `2024年9月`, whatever language the reader's spreadsheet has. */
export function monthFormat(locale: Locale): string {
  return locale === 'en' ? '[$-409]mmm yyyy' : 'yyyy"年"m"月"';
}

/** How a day is shown: `14 Oct 2024`, `2024年10月14日`. */
export function dayFormat(locale: Locale): string {
  return locale === 'en' ? '[$-409]d mmm yyyy' : 'yyyy"年"m"月"d"日"';
}

/**
 * How a ratio of counts is shown: a percentage, or a score, with so many digits behind the point.
 *
 * @example ratioFormat('percent', 1) // '0.0%'
 */
export function ratioFormat(unit: Unit, digits: number): string {
  return `${decimals(digits)}${unit === 'percent' ? '%' : ''}`;
}

/** The same for a difference from a target, in points, with its sign. */
export function differenceFormat(digits: number): string {
  return `+${decimals(digits)};-${decimals(digits)};${decimals(digits)}`;
}

/**
 * A target as a number that is shown with its comparison.
 *
 * @example targetFormat(translatorFor('en'), 'at-least', 'percent', 0) // '"at least "0%'
 */
export function targetFormat(t: Translator, comparison: Comparison, unit: Unit, digits: number): string {
  const [before = '', after = ''] = t(`comparison.${comparison}`, { value: '\n' }).split('\n');
  return `${quoted(before)}${ratioFormat(unit, digits)}${quoted(after)}`;
}

function decimals(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
