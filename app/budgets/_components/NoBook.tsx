import styles from '@/app/_components/Notice.module.css';
import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import { formatFinancialYear } from '@/lib/format/period';
import type { BudgetsProblem } from '@/lib/forms/budgets-choice';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { BudgetsProblems } from './BudgetsProblems';

type Props = { day: Day; first: Book | null; problems: readonly BudgetsProblem[] };

/** No book was known on the day asked for: says since when there are figures, and leads to them. */
export async function NoBook({ day, first, problems }: Props) {
  const [t, locale] = [await getTextsOf('budgets.empty'), await getLocale()];
  return (
    <>
      <BudgetsProblems problems={problems} />
      <h1>{t('headline', { day: formatDay(day, locale) })}</h1>
      <section className={styles['notice']}>
        <p>
          {first
            ? t('since', {
                book: formatFinancialYear(first.id, locale),
                day: formatDay(first.published, locale),
              })
            : t('never')}
        </p>
        {first ? <a href="/budgets">{t('link')}</a> : null}
      </section>
    </>
  );
}
