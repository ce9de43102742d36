import type { ReactNode } from 'react';
import notice from '@/app/_components/Notice.module.css';
import type { Book } from '@/lib/budget/book';
import { reconcile } from '@/lib/budget/reconcile';
import type { BooksAnswer } from '@/lib/data/books/load-books';
import { formatDay } from '@/lib/format/month';
import type { FilterForm as Filter } from '@/lib/forms/reconciliation-filter';
import { agreementView } from '@/lib/overview/budgets/agreement';
import { reconciliationView } from '@/lib/overview/reconciliation/page-view';
import { tableKey } from '@/lib/overview/reconciliation/row';
import { getLocale, getTexts } from '@/lib/request/words';
import { AgreementPanel } from './AgreementPanel';
import styles from './BookFigures.module.css';
import { FigureTable } from './FigureTable';
import { FilterForm } from './FilterForm';

import { StatusSummary } from './StatusSummary';

type Props = { book: Book; answer: BooksAnswer; form: Filter };

/** The reconciliation of a book: the finding, what the statuses mean, and the figures that were asked for. */
export async function BookFigures({ book, answer, form }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { books, measures, asAt } = answer;
  const view = reconciliationView({ t, locale, book, measures }, reconcile(book), form.asked);
  const agreement = agreementView(t, locale, books);
  const kept = { book: book.id, ...(form.asked.asAt ? { asAt: form.asked.asAt } : {}) };
  const addressOf = (more: Record<string, string>) => `?${new URLSearchParams({ ...kept, ...more })}`;
  const api = `/api/v1/reconciliation?${new URLSearchParams({ book: book.id, asAt, lang: locale })}`;
  const named = (id: string) => t('books.title', { book: id.replace('-', '–') });
  return (
    <>
      <h1>{unbroken(view.headline)}</h1>
      <p className={styles['intro']}>
        {t('reconciliation.published', {
          book: book.id.replace('-', '–'),
          day: formatDay(book.published, locale),
        })}
        {' · '}
        {t('reconciliation.as-at', { day: formatDay(asAt, locale) })}
        <br />
        {t('reconciliation.intro')}
      </p>
      <StatusSummary summary={view.summary} addressOf={(status) => addressOf({ status })} />
      <FilterForm
        typed={form.typed}
        problems={form.problems}
        book={book.id}
        books={books.map(({ id }) => ({ value: id, text: named(id) }))}
        tables={book.tables.map(({ head, code, place }) => ({
          value: tableKey(head, code),
          text: place[locale],
        }))}
      />
      <p className={styles['shown']}>
        <span>{t('reconciliation.shown', { shown: view.shown, all: view.all })}</span>
        {view.shown > 0 && view.shown < view.all ? (
          <a className="no-print" href={addressOf({})}>
            {t('reconciliation.clear')}
          </a>
        ) : null}
        <a className="no-print" href={`${api}&format=csv`}>
          {t('reconciliation.csv')}
        </a>
        <a className="no-print" href={api}>
          {t('reconciliation.json')}
        </a>
        <a className="no-print" href="#stated">
          {t('stated.title')}
        </a>
      </p>
      {view.groups.map((group) => (
        <FigureTable key={group.table} group={group} wholeBook={addressOf({})} />
      ))}
      {view.shown === 0 ? (
        <div className={notice['notice']}>
          <p>{t('reconciliation.nothing-found')}</p>
          <p>
            <a href={addressOf({})}>{t('reconciliation.clear')}</a>
          </p>
        </div>
      ) : null}
      {agreement ? <AgreementPanel view={agreement} /> : null}
    </>
  );
}

/** Keeps `2024–25` on one line, which its dash would else end. */
function unbroken(text: string): ReactNode {
  const [before, year, after] = text.split(/(\d{4}–\d{2})/u);
  if (year === undefined) return text;
  return (
    <>
      {before}
      <span className={styles['year']}>{year}</span>
      {after}
    </>
  );
}
