import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { FirstSteps } from './FirstSteps';

type Props = {
  books: readonly FinancialYear[];
  /** The day that was asked for; null: today. */
  asAt: Day | null;
};

/** Stands where no month is there: what to do first. On a day gone by there is nothing to do, and only that is said. */
export async function Beginning({ books, asAt }: Props) {
  if (asAt === null) return <FirstSteps books={books} />;
  const [t, locale] = [await getTextsOf('asAt'), await getLocale()];
  return <p>{t('no-months', { day: formatDay(asAt, locale) })}</p>;
}
