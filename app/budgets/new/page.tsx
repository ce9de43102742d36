import { redirect } from 'next/navigation';
import styles from '@/app/_components/AskForm.module.css';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { Panel } from '@/app/_components/Panel';
import { OpenProposals } from '@/app/_components/proposal/OpenProposals';
import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { loadEntering } from '@/lib/data/books/load-entering';
import { loadSheets } from '@/lib/data/books/sheet-draft';
import { formatMoment } from '@/lib/format/moment';
import { formatFinancialYear } from '@/lib/format/period';
import { shown } from '@/lib/format/shown';
import { nextBookYear } from '@/lib/imports/book/sheet/begin-sheet';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import links from '../_components/BookLinks.module.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Which book to enter: the one after the last that is held, or another; and what has been begun. */
export default async function NewBookPage({ searchParams }: Props) {
  const { book: asked } = await searchParams;
  const loaded = await loadPage(async (person) => ({
    entering: await loadEntering(person, null, null),
    drafts: await loadSheets(person),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { entering, drafts } = loaded.answer;
  const [t, locale] = [await getTextsOf('booksEntry'), await getLocale()];
  const wanted = typeof asked === 'string' ? parseFinancialYear(asked.trim().replace('–', '-')) : null;
  if (wanted !== null) redirect(`/budgets/new/${wanted}`);
  const isUnfit = asked !== undefined;
  if (isUnfit) setPageStatus(400);

  const last = entering.books.at(-1);
  const next = last && nextBookYear(last.id);
  const held = new Set<string>(entering.books.map(({ id }) => id));
  const begun = drafts.filter(({ book }) => !held.has(book));
  return (
    <PageFrame title={t('page-title')} measures={entering.measures} current="budgets">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <OpenProposals kind="book" />
      <Panel id="next" title={t('ways.title')}>
        {next ? (
          <p>
            <a href={`/budgets/new/${next}`}>
              {t('ways.enter', { book: formatFinancialYear(next, locale) })}
            </a>
          </p>
        ) : null}
        <p>
          <a href="/budgets/file">{t('ways.file')}</a>
        </p>
        <form className={styles['form']} method="get" aria-label={t('start.year')}>
          <p>
            <label htmlFor="book">{t('start.year')}</label>
            <input
              id="book"
              name="book"
              size={8}
              maxLength={20}
              aria-describedby="book-hint"
              aria-invalid={isUnfit ? true : undefined}
              defaultValue={typeof asked === 'string' ? asked : ''}
            />
            <small id="book-hint">
              {isUnfit ? t('start.unfit', { value: shown(String(asked)) }) : t('start.year-hint')}
            </small>
          </p>
          <button type="submit">{t('start.go')}</button>
        </form>
      </Panel>
      {begun.length > 0 ? (
        <Panel id="drafts" title={t('start.drafts')}>
          <ul className={links['list']}>
            {begun.map(({ book, keptAt }) => (
              <li key={book}>
                <a href={`/budgets/new/${book}`}>
                  {t('start.draft', {
                    book: formatFinancialYear(book, locale),
                    when: formatMoment(keptAt, locale),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </PageFrame>
  );
}
