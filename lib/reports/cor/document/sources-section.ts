import { firstDay, lastDay } from '@/lib/calendar/day';
import { financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { baseText } from '@/lib/overview/base-text';
import { expressionText, sinceText } from '@/lib/overview/definition-facts';
import type { DocumentFact, Section } from '../../document/report-document';
import type { CorFacts } from '../cor-facts';
import type { CorPledge } from '../cor-pledge';
import type { CorProvision } from '../cor-provision';
import { notHeldText } from '../not-held-text';
import { sourceText } from '../source-text';
import { yearColumnText } from '../words';

/** How each pledge is counted and where each of its cells comes from; the provision's places; years. */
export function sourcesSection(t: Translator, locale: Locale, facts: CorFacts): Section {
  const told: DocumentFact[] = [
    ...facts.pledges.map((pledge) => ({
      term: pledge.name[locale],
      lines: [
        pledge.note[locale],
        definitionText(t, locale, pledge),
        ...sourceLines(t, locale, facts, pledge),
      ],
    })),
    { term: t('reportCor.sources.provision'), lines: provisionPlaces(t, locale, facts.provision) },
    {
      term: t('reportCor.sources.years'),
      lines: [t('reportCor.sources.calendar-years'), financialYearsText(t, locale, facts)],
    },
  ];
  return { id: 'sources', title: t('reportCor.sources.title'), blocks: [{ kind: 'facts', facts: told }] };
}

function definitionText(t: Translator, locale: Locale, { definition }: CorPledge): string {
  return t(`reportCor.sources.definition-${definition.unit}`, {
    numerator: expressionText(t, definition.numerator),
    denominator: expressionText(t, definition.denominator),
    base: baseText(t, definition),
    from: sinceText(t, locale, definition.validFrom),
  });
}

/** The source of every cell of a line; cells of one source together. */
function sourceLines(
  t: Translator,
  locale: Locale,
  { year }: CorFacts,
  { target, actuals, plan }: CorPledge,
): readonly string[] {
  const cells = [
    { column: t('reconciliation.pledge.target'), source: sourceText(t, locale, target.source) },
    ...actuals.map((actual) => ({
      column: yearColumnText(t, locale, actual.year, 'actual'),
      source: actualSource(actual),
    })),
    { column: yearColumnText(t, locale, year, 'plan'), source: sourceText(t, locale, plan.source) },
  ];
  return [...new Set(cells.map(({ source }) => source))].map((source) =>
    t('reportCor.sources.line', {
      columns: cells
        .filter((cell) => cell.source === source)
        .map(({ column }) => column)
        .join(t('reportCor.sources.between')),
      source,
    }),
  );

  function actualSource({ source, months }: CorPledge['actuals'][number]): string {
    if (source.kind !== 'months' || !months.value) return sourceText(t, locale, source);
    return t('reportCor.sources.months-counts', {
      year: formatCalendarYear(source.year, locale),
      numerator: formatCount(months.value.numerator),
      denominator: formatCount(months.value.denominator),
    });
  }
}

function provisionPlaces(t: Translator, locale: Locale, provision: CorProvision): readonly string[] {
  if (provision.kind === 'not-held') return [notHeldText(t, locale, 'provision', provision)];
  const lines = [...provision.programmes, provision.total].flatMap(({ source }) => source ?? []);
  return [...new Set(lines.map((source) => sourceText(t, locale, source)))];
}

/** That the years of the provision aren't calendar years, by the example of the book's own. */
function financialYearsText(t: Translator, locale: Locale, { provision }: CorFacts): string {
  const start = financialYearStart(provision.book);
  return t('reportCor.sources.financial-years', {
    year: formatFinancialYear(provision.book, locale),
    from: formatDay(firstDay(start), locale),
    to: formatDay(lastDay(addMonths(start, 11)), locale),
  });
}
