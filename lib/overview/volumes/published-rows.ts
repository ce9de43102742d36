import type { Book } from '@/lib/budget/book';
import type { Figure, Subject } from '@/lib/budget/figure';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { absolute, subtract, whole } from '@/lib/exact/fraction';
import { contains, intervalOf } from '@/lib/exact/interval';
import type { Locale } from '@/lib/format/locale';
import { formatDecimal } from '@/lib/format/number';
import { formatCalendarYear } from '@/lib/format/period';
import { amountIn, type PeriodCounts, type PeriodTotal } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { placeOf } from '../budgets/words';
import { citationText } from '../definition-facts';
import { nonBreaking, saidText } from '../reconciliation/stated-value';
import { quantityName } from './table-rows';
import { marked, totalText } from './words';

type VolumeSubject = Extract<Subject, { readonly kind: 'volume' }>;

/** A volume as a book of Estimates states it, beside what the months give: never one number. */
export type PublishedVolumeRow = {
  readonly key: string;
  readonly year: number;
  readonly yearText: string;
  readonly of: VolumeSubject['of'];
  readonly what: string;
  readonly stated: string;
  readonly standsFor: string;
  readonly why: string;
  readonly months: string;
  /** null: there is nothing to compare it with. */
  readonly agrees: boolean | null;
  readonly held: string;
  readonly source: string;
};

/** What stands beside each; which count a book means isn't printed. */
const BESIDE = { calls: 'calls_offered', written: 'written_contacts' } as const;

/** The volumes that books state, the latest year first, each held against the months of its calendar year. */
export function publishedVolumeRows(
  t: Translator,
  locale: Locale,
  books: readonly Book[],
  years: readonly PeriodCounts[],
): readonly PublishedVolumeRow[] {
  return books
    .flatMap((book) =>
      book.figures.flatMap((figure) => {
        const { subject } = figure;
        return subject.kind === 'volume' ? [rowOf(t, locale, book, { figure, subject }, years)] : [];
      }),
    )
    .sort((a, b) => b.year - a.year);
}

function rowOf(
  t: Translator,
  locale: Locale,
  book: Book,
  { figure, subject }: { figure: Figure; subject: VolumeSubject },
  years: readonly PeriodCounts[],
): PublishedVolumeRow {
  const year = years.find(({ period }) => period.name === String(subject.year));
  const total = year?.totals[BESIDE[subject.of]];
  const { low, high } = intervalOf(figure.value, figure.halfUnit);
  const half = formatDecimal(shortDecimal(figure.halfUnit));
  const count = total
    ? t('volumes.told-part', { what: quantityName(t, BESIDE[subject.of]), count: totalText(t, total) })
    : '–';
  return {
    key: `${book.id}/${figure.id}`,
    year: subject.year,
    yearText: formatCalendarYear(subject.year, locale),
    of: subject.of,
    what: figure.label?.[locale] ?? t(`reconciliation.volume.${subject.of}`),
    stated: saidText(t, figure.printed, (number) =>
      t(`volumes.published.of-${subject.of}`, { value: nonBreaking(number) }),
    ),
    standsFor: t('volumes.published.interval', {
      half,
      low: formatDecimal(shortDecimal(low)),
      high: formatDecimal(shortDecimal(high)),
    }),
    why: figure.precisionReason[locale],
    months: marked(t, year?.standing ?? null, count),
    ...heldAgainst(t, figure, total, half),
    source: citationText(t, { book: book.id, place: placeOf(book, figure, locale) }),
  };
}

function heldAgainst(t: Translator, figure: Figure, total: PeriodTotal | undefined, half: string) {
  const amount = total ? amountIn(total) : null;
  if (amount === null) return { agrees: null, held: t('volumes.published.open') };
  const agrees = contains(intervalOf(figure.value, figure.halfUnit), whole(amount));
  const difference = formatDecimal(shortDecimal(absolute(subtract(whole(amount), figure.value))));
  return {
    agrees,
    held: agrees
      ? t('volumes.published.agrees', { half })
      : t('volumes.published.differs', { difference, half }),
  };
}

/** What the Estimates state of the latest year, as a title: the calls and the written contacts apart. */
export function publishedTitle(t: Translator, rows: readonly PublishedVolumeRow[]): string | null {
  const [latest] = rows;
  if (!latest) return null;
  const stated = (of: VolumeSubject['of']) =>
    rows.find((row) => row.year === latest.year && row.of === of)?.stated;
  const [calls, written, year] = [stated('calls'), stated('written'), latest.yearText];
  if (calls && written) return t('volumes.published.title', { calls, written, year });
  return t('volumes.published.title-one', { stated: latest.stated, year });
}
