import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import { countsNeeded, type Definition } from '@/lib/kpi/definition';
import { type Expression, evaluate } from '@/lib/kpi/expression';
import type { Gap } from '@/lib/kpi/gap';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import type { Translator } from '@/lib/messages/translator';
import { type Author, authorName } from '../author-name';

/** Who stands behind a month's figure. */
export type WhyRecord = {
  readonly revision: number;
  readonly action: 'approved' | 'loaded' | 'submitted';
  readonly known: Day;
  readonly by: Author;
  readonly submittedBy: Author | null;
  readonly file: string | null;
};

/** A month of the period: its figure and record, or why it isn't in the sum. */
export type WhyMonth = {
  readonly month: Month;
  readonly figure: MonthFigure | null;
  readonly record: WhyRecord | null;
  readonly gap: Gap | null;
};

/** The months of a period as a table: every text as it stands on the screen. */
export type WhyTable = {
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly WhyRow[];
  /** The sums below the columns; null where no month is in them. */
  readonly sums: readonly string[] | null;
  /** Whether somebody stands behind any of the months: what is made up or missing has no revision to show. */
  readonly recorded: boolean;
};

export type WhyRow = {
  readonly key: Month;
  readonly month: string;
  readonly cells: readonly string[];
  /** Why the month isn't in the sum; null where it is. */
  readonly gap: { readonly state: Gap; readonly text: string } | null;
  readonly standing: string | null;
  readonly revision: string;
  readonly record: string;
};

type Column = {
  readonly key: string;
  readonly text: string;
  readonly of: (figure: MonthFigure) => CountValue | bigint;
};

/**
 * The counts that a definition needs, month by month, and their sums over the months that have all of them; numerator
 * and denominator have columns of their own where they are more than one count.
 */
export function whyTable(
  t: Translator,
  locale: Locale,
  definition: Definition,
  months: readonly WhyMonth[],
): WhyTable {
  const columns = columnsOf(t, definition);
  const summed = months.flatMap(({ figure, gap }) => (figure && gap === null ? [figure] : []));
  return {
    columns: columns.map(({ key, text }) => ({ key, text })),
    rows: months.map((month) => rowOf(t, locale, columns, month)),
    recorded: months.some(({ record }) => record !== null),
    sums:
      summed.length === 0
        ? null
        : columns.map(({ of }) => formatCount(summed.reduce((sum, figure) => sum + asWhole(of(figure)), 0n))),
  };
}

function columnsOf(t: Translator, definition: Definition): readonly Column[] {
  const counts = countsNeeded(definition).map(
    (code: CountCode): Column => ({
      key: code,
      text: t(`count.${code}`),
      of: ({ counts: values }) => values[code],
    }),
  );
  const made = (['numerator', 'denominator'] as const).flatMap((part): Column[] =>
    isOneCount(definition[part])
      ? []
      : [
          {
            key: part,
            text: t(`measure.${part}`),
            of: ({ counts: values }) => evaluate(definition[part], values),
          },
        ],
  );
  return [...counts, ...made];
}

function isOneCount(expression: Expression): boolean {
  return expression.length === 1 && expression[0].weight === 1n;
}

function rowOf(
  t: Translator,
  locale: Locale,
  columns: readonly Column[],
  { month, figure, record, gap }: WhyMonth,
): WhyRow {
  return {
    key: month,
    month: formatMonth(month, locale),
    cells: columns.map(({ of }) => (figure ? cellText(t, of(figure)) : '–')),
    gap: gap && {
      state: gap,
      text: figure ? t('why.not-in-sum', { gap: t(`gap.${gap}`) }) : t(`gap.${gap}`),
    },
    standing: figure && t(`standing.${figure.standing}`),
    revision: record ? formatCount(record.revision) : '–',
    record: recordText(t, locale, record),
  };
}

function cellText(t: Translator, value: CountValue | bigint): string {
  return typeof value === 'string' ? t(`gap.${value}`) : formatCount(value);
}

function asWhole(value: CountValue | bigint): bigint {
  return typeof value === 'string' ? 0n : BigInt(value);
}

function recordText(t: Translator, locale: Locale, record: WhyRecord | null): string {
  if (!record) return '–';
  const said = { by: authorName(t, record.by), day: formatDay(record.known, locale) };
  if (record.action === 'loaded')
    return record.file ? t('why.loaded', { ...said, file: record.file }) : t('why.loaded-no-file', said);
  if (record.action === 'submitted') return t('why.submitted', said);
  return record.submittedBy
    ? t('why.approved-submitted', { ...said, submitter: authorName(t, record.submittedBy) })
    : t('why.approved', said);
}
