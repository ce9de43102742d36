import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { reconcile } from '@/lib/budget/reconcile';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { formatDay } from '@/lib/format/month';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookProblemCode } from '@/lib/imports/book/book-problem';
import { bookProblemText } from '@/lib/imports/book/book-problem-text';
import { parseBookJson } from '@/lib/imports/book/parse-book';
import { programmesView } from '@/lib/overview/budgets/programmes';
import { reconciliationView } from '@/lib/overview/reconciliation/page-view';
import type { EffectsOf } from '@/lib/proposals/effects';
import type { ProposalProblem, ProposedOf } from '@/lib/proposals/proposed';
import { signedIn } from '@/lib/request/who';
import { getLocale, getTexts } from '@/lib/request/words';
import { BookChanges } from './BookChanges';
import { BookFollows } from './BookFollows';
import own from './BookPreview.module.css';
import { BookRows } from './BookRows';
import { BookStatements } from './BookStatements';
import styles from './ProposalList.module.css';

type Props = {
  proposed: ProposedOf<'book'>;
  /** Null where it is decided, or can't be confirmed as things are. */
  effects: EffectsOf<'book'> | null;
  problems: readonly ProposalProblem[];
};

/** A proposed book, whole: what confirming it changes, how its checks come out, and everything it prints. */
export async function BookPreview({ proposed, effects, problems }: Props) {
  const [t, locale, { person }] = [await getTexts(), await getLocale(), await signedIn()];
  const parsed = parseBookJson(proposed.file);
  const told = problems.map((problem) =>
    bookProblemText((key, values) => t(`books.${key}`, values), {
      ...problem,
      code: problem.code as BookProblemCode,
    }),
  );
  const trouble =
    told.length === 0 ? null : (
      <Panel id="book-problems" title={t('booksEntry.preview.problems')}>
        <ul className={styles['list']}>
          {told.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Panel>
    );
  if (parsed.kind === 'errors') return trouble ?? <p>{t('booksEntry.preview.broken')}</p>;

  const { book } = parsed;
  const { measures } = await loadLedger(person, { today: hongKongDay(new Date()), asAt: null });
  const words = { t, locale, book, measures };
  const filter = { status: null, table: null, text: null };
  const view = reconciliationView(words, reconcile(book), filter);
  return (
    <>
      {trouble}
      <Panel
        id="book"
        title={t('booksEntry.preview.title', {
          book: formatFinancialYear(book.id, locale),
          day: formatDay(book.published, locale),
        })}
        sub={view.headline}
      >
        {book.heads.map((head) => {
          const { columns, rows } = programmesView(t, locale, book, head);
          const caption = t('budgets.head-name', { number: head.number, name: head.name[locale] });
          return (
            <div key={head.number}>
              <h3>{caption}</h3>
              <DataTable caption={caption}>
                <thead>
                  <tr>
                    <th scope="col">{t('budgets.programmes.programme')}</th>
                    {columns.map(({ key, text }) => (
                      <th key={key} scope="col">
                        {text}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.key}>
                      <th scope="row">
                        <div className={own['label']}>{row.name}</div>
                      </th>
                      {row.cells.map((cell, at) => (
                        <td key={columns[at]?.key}>
                          {cell ? [cell.printed, ...cell.marks.map(({ mark }) => mark)].join(' ') : '–'}
                          {cell?.below.map((text) => (
                            <div key={text} className={own['below']}>
                              {text}
                            </div>
                          ))}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </div>
          );
        })}
      </Panel>
      {effects ? <BookChanges effects={effects} measures={measures} /> : null}
      {effects ? <BookFollows follows={effects.follows} /> : null}
      <BookStatements book={book} />
      <BookRows view={view} />
    </>
  );
}
