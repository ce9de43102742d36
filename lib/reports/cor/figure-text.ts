import type { YearStage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';
import type { CorFigure, CorFigureOf } from './cor-figure';
import { yearColumnText } from './words';

/** The parts of a figure that its label is made of. */
type Labelled = Pick<CorFigure, 'section' | 'of' | 'year' | 'column' | 'against' | 'compared'>;

/**
 * What a figure is, in words.
 *
 * @example 'Customer satisfaction: 2023 (Actual)'
 * @example 'Programme (3) Efficiency Office: 2024–25 (Estimate), change on 2023–24 (Revised)'
 */
export function corFigureText(t: Translator, locale: Locale, figure: Labelled): string {
  const what = figureOfText(t, locale, figure.of);
  if (figure.compared) {
    const compared = t(`reportCor.lastYear.${figure.compared}`, {
      pledge: what,
      year: yearText(locale, figure),
      number: figure.of.kind === 'programme' ? String(figure.of.number) : '',
      name: figure.of.kind === 'programme' ? (figure.of.name?.[locale] ?? '') : '',
    });
    return t('reportCor.figure.last-year', { what: compared, side: figure.column });
  }
  if (figure.against)
    return t('reportCor.figure.change', {
      what,
      column: columnOf(t, locale, figure),
      against: columnText(t, locale, figure.against),
    });
  return t('reportCor.figure.of', { what, column: columnOf(t, locale, figure) });
}

/** The pledge, programme, head or volume that a figure is of. */
export function figureOfText(t: Translator, locale: Locale, of: CorFigureOf): string {
  switch (of.kind) {
    case 'measure':
      return of.name[locale];
    case 'programme':
      return of.number === null
        ? t('reportCor.figure.head', { number: of.head })
        : t('reportCor.figure.programme', { number: of.number, name: of.name?.[locale] ?? '' });
    case 'volume':
      return t(`reportCor.figure.${of.of}`);
  }
}

function columnOf(t: Translator, locale: Locale, figure: Labelled): string {
  const { section, column, year } = figure;
  if (section === 'provision' || section === 'changes')
    return columnText(t, locale, { year: year as FinancialYear, stage: column as YearStage['stage'] });
  if (section === 'months')
    return t(column === 'value' ? 'reportCor.figure.months' : 'reportCor.figure.months-difference', {
      year: yearText(locale, figure),
    });
  if (section === 'targets' && year !== null)
    return yearColumnText(t, locale, Number.parseInt(year, 10), column === 'plan' ? 'plan' : 'actual');
  return year === null ? t('reconciliation.pledge.target') : yearText(locale, figure);
}

/** A calendar year, or a financial one without its stage. */
function yearText(locale: Locale, { year, compared }: Labelled): string {
  if (year === null) return '';
  if (compared === 'provision') return formatFinancialYear(year as FinancialYear, locale);
  return formatCalendarYear(Number.parseInt(year, 10), locale);
}
