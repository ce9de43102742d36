import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import { exactText } from '@/lib/kpi/printed';
import type { Translator } from '@/lib/messages/translator';
import { inUnit } from '@/lib/overview/words';
import type { CorFacts } from '../cor-facts';
import type { CorFlag, CorPledge } from '../cor-pledge';
import { monthsValueText } from '../months-text';

/** What a reader has to know beside the table, in a sentence. */
export function flagText(
  t: Translator,
  locale: Locale,
  facts: CorFacts,
  pledge: CorPledge,
  flag: CorFlag,
): string {
  const { definition, target, actuals, plan } = pledge;
  const { unit, precision } = definition;
  const shown = (digits: string) => inUnit(t, unit, digits);
  const said = { pledge: pledge.name[locale], target: comparedText(target) };
  switch (flag.kind) {
    case 'rounds-over':
    case 'months-disagree':
    case 'judged-otherwise': {
      const actual = actuals.find(({ year }) => year === flag.year);
      const own = actual?.months.value;
      return t(`reportCor.flag.${flag.kind}`, {
        ...said,
        target: actual?.target
          ? comparedText({
              printed: exactText(actual.target.value, precision),
              comparison: actual.target.comparison,
            })
          : '',
        year: formatCalendarYear(flag.year, locale),
        printed: actual ? shown(actual.printed) : '',
        exact: own ? monthsValueText(t, definition, own) : '',
        verdict: actual?.verdict ?? 'none',
        months: own?.verdict ?? 'none',
      });
    }
    case 'definition-within':
      return t('reportCor.flag.definition-within', { ...said, year: formatCalendarYear(flag.year, locale) });
    case 'definition-between':
      return t('reportCor.flag.definition-between', said);
    case 'book-otherwise':
      return t('reportCor.flag.book-otherwise', {
        ...said,
        book: formatFinancialYear(facts.provision.book, locale),
        column: flag.column,
        inBook: shown(flag.inBook),
        printed: shown(flag.column === 'target' ? target.printed : plan.printed),
      });
    case 'plan-below-last':
    case 'plan-misses-target':
      return t(`reportCor.flag.${flag.kind}`, {
        ...said,
        plan: shown(plan.printed),
        last: lastText(),
        year: formatCalendarYear(facts.year, locale),
        before: formatCalendarYear(facts.year - 1, locale),
      });
  }

  /** What was reached: as the book prints it, else as the months give it, which may be more than its cell shows. */
  function lastText(): string {
    const last = actuals.at(-1);
    const own = last?.source.kind === 'months' ? last.months.value : null;
    return own ? monthsValueText(t, definition, own) : shown(last?.printed ?? '');
  }

  function comparedText({ printed, comparison }: Pick<CorPledge['target'], 'printed' | 'comparison'>) {
    return t(`comparison.${comparison}`, { value: shown(printed) });
  }
}
