import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import type { MonthlyFacts } from '../monthly-facts';
import type { FileFrame } from '../xlsx/file-frame';
import { budgetLines } from './budget-lines';
import { MONTHLY_COLUMNS, type MonthlyLine } from './columns';
import { measureLines } from './measure-lines';
import { reissueLines } from './reissue-lines';
import { countLines, volumeLines } from './volume-lines';

/**
 * A month's report as one tidy table: a line for each figure, under columns that are the same in every report (see
 * `monthlyDictionary`). UTF-8 with its mark, RFC 4180; a text that a spreadsheet would run gets an apostrophe; negative
 * numbers stay numbers.
 *
 * @example monthlyCsv(facts, 'en', frame).split('\r\n')[0] // '\ufeffsection,item,name,period,…'
 */
export function monthlyCsv(facts: MonthlyFacts, locale: Locale, frame: FileFrame): string {
  const around = { month: facts.month, mark: frame.mark, asAt: facts.asAt, snapshot: frame.foot };
  const rows = monthlyLines(facts, locale, frame).map((line) => {
    const told = { ...line, ...around };
    return MONTHLY_COLUMNS.map((column) => told[column] ?? null);
  });
  return toCsv(MONTHLY_COLUMNS, rows);
}

/** The lines of the table: the measures first, then counts, volumes, returns, the budget, what was said, and what a re-issue changes. */
export function monthlyLines(facts: MonthlyFacts, locale: Locale, frame: FileFrame): readonly MonthlyLine[] {
  const t = translatorFor(locale);
  const nameOf = (id: string) =>
    facts.measures.find(({ measure }) => measure.id === id)?.measure.name[locale] ?? null;
  return [
    ...facts.measures.flatMap((own) => measureLines(t, own.measure.name[locale], own)),
    ...countLines(t, facts),
    ...volumeLines(t, facts),
    ...facts.returns.map(
      ({ month, due, status, timeliness, submitted, approved }): MonthlyLine => ({
        section: 'return',
        item: 'return',
        period: month,
        by: 'month',
        from: month,
        to: month,
        status,
        timeliness,
        due,
        submitted,
        approved,
      }),
    ),
    ...(facts.book ? budgetLines(t, locale, facts.book) : []),
    ...frame.commentary.map(
      ({ measure, text }): MonthlyLine => ({
        section: 'commentary',
        item: measure,
        name: nameOf(measure),
        period: facts.month,
        by: 'month',
        text,
      }),
    ),
    ...(frame.reissue ? reissueLines(locale, facts.month, frame.reissue) : []),
  ];
}
