import { OpenProposals } from '@/app/_components/proposal/OpenProposals';
import { may } from '@/lib/access/may';
import type { Book } from '@/lib/budget/book';
import { formatFinancialYear } from '@/lib/format/period';
import { nextBookYear } from '@/lib/imports/book/sheet/begin-sheet';
import { signedIn } from '@/lib/request/who';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './PrintedGroup.module.css';

/** The ways to the next book for those who enter it, what waits to be confirmed, and the book shown as a file. */
export async function EntryLinks({ books, shown }: { books: readonly Book[]; shown: Book['id'] }) {
  const [t, locale, { person }] = [await getTextsOf('booksEntry'), await getLocale(), await signedIn()];
  const last = books.at(-1);
  const next = last && may(person, 'propose') ? nextBookYear(last.id) : null;
  return (
    <>
      <div className={`${styles['standing']} no-print`}>
        {next ? (
          <p>
            <a href={`/budgets/new/${next}`}>
              {t('ways.enter', { book: formatFinancialYear(next, locale) })}
            </a>
            {' · '}
            <a href="/budgets/file">{t('ways.file')}</a>
          </p>
        ) : null}
        <p>
          <a href={`/budgets/file/${shown}`} download>
            {t('ways.download', { book: formatFinancialYear(shown, locale) })}
          </a>
        </p>
      </div>
      <OpenProposals kind="book" />
    </>
  );
}
