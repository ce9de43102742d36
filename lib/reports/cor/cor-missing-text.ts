import { type Month, monthsBetween } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear, formatMonthRange } from '@/lib/format/period';
import type { Gap } from '@/lib/kpi/gap';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';
import type { CorMissing } from './cor-missing';

/**
 * Something that is missing, in a sentence that says what to enter or approve.
 *
 * @example 'Customer satisfaction: no book prints the actual of 2024, and its months aren’t complete: January–March 2024 not approved.'
 */
export function corMissingText(t: Translator, locale: Locale, missing: CorMissing): string {
  switch (missing.kind) {
    case 'pledges':
      return t('reportCor.missing.pledges');
    case 'target':
    case 'plan':
    case 'no-volume':
      return t(`reportCor.missing.${missing.kind}`, {
        measure: missing.name[locale],
        year: String(missing.year),
      });
    case 'actual':
      return t('reportCor.missing.actual', {
        measure: missing.name[locale],
        year: String(missing.year),
        months: monthsText(t, locale, missing.months),
      });
    case 'provision':
      return t('reportCor.missing.provision', {
        book: formatFinancialYear(missing.book, locale),
        name:
          missing.programme === null
            ? t('budgets.head-name', { number: missing.head, name: missing.name[locale] })
            : t('reportCor.figure.programme', { number: missing.programme, name: missing.name[locale] }),
        column: columnText(t, locale, missing),
      });
  }
}

type Lacking = { readonly month: Month; readonly gap: Gap };

/** Months with the same reason together, those that follow one another as one range. */
function monthsText(t: Translator, locale: Locale, months: readonly Lacking[]): string {
  const gaps = [...new Set(months.map(({ gap }) => gap))];
  return gaps
    .map((gap) => {
      const ranges = rangesOf(months.filter((one) => one.gap === gap).map(({ month }) => month));
      const told = ranges.map(([from, to]) => formatMonthRange(from, to, locale));
      return t(`reportCor.missing.gap-${gap}`, { months: told.join(t('reportCor.missing.between-months')) });
    })
    .join(t('reportCor.missing.between'));
}

function rangesOf(months: readonly Month[]): readonly (readonly [Month, Month])[] {
  const ranges: [Month, Month][] = [];
  for (const month of months) {
    const last = ranges.at(-1);
    if (last && monthsBetween(last[1], month) === 1) last[1] = month;
    else ranges.push([month, month]);
  }
  return ranges;
}
