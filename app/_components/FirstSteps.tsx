import type { FinancialYear } from '@/lib/calendar/financial-year';
import { formatFinancialYear } from '@/lib/format/period';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './FirstSteps.module.css';

/**
 * What to do first, while no month is there. The commands name files of one's own: what is imported stays, so made-up
 * examples belong in a database to try things in.
 */
export async function FirstSteps({ books }: { books: readonly FinancialYear[] }) {
  const [t, locale] = [await getTextsOf('firstSteps'), await getLocale()];
  const held = books.map((book) => formatFinancialYear(book, locale)).join(locale === 'en' ? ', ' : '、');
  const mark = (done: boolean) => (
    <b>
      <span aria-hidden="true">{done ? '✓' : '○'}</span>
      <span className="visually-hidden">{t(done ? 'done' : 'open')}</span>
    </b>
  );
  return (
    <section className={`${styles['first']} no-print`} aria-labelledby="first-steps">
      <h2 id="first-steps">{t('title')}</h2>
      <p>{t('text')}</p>
      <ol>
        <li>
          {mark(books.length > 0)}
          <span>
            {books.length > 0 ? t('book', { books: held }) : t('book-none')}{' '}
            <a href="/reconciliation">{t('book-link')}</a>
          </span>
        </li>
        <li>
          {mark(false)}
          <span>
            {t('months')}
            <code>npm run -s kpi -- import months my-months.csv --as approved --dry-run</code>
          </span>
        </li>
        <li>
          {mark(false)}
          <span>{t('look')}</span>
        </li>
        <li>
          {mark(false)}
          <span>
            {t('save')}
            <code>npm run -s kpi -- export --out my-copy</code>
          </span>
        </li>
      </ol>
      <p>{t('example')}</p>
    </section>
  );
}
