import { Panel } from '@/app/_components/Panel';
import type { Book } from '@/lib/budget/book';
import { formatDay } from '@/lib/format/month';
import { formatFinancialYear } from '@/lib/format/period';
import { columnText } from '@/lib/overview/budgets/words';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './ProposalList.module.css';

/** What a proposed book says beside its figures: whose programmes its are, its footnotes, notes to its changes. */
export async function BookStatements({ book }: { book: Book }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const lists = [
    {
      key: 'links',
      title: t('booksEntry.preview.links'),
      lines: book.links.map(({ from, to, relation, day, note }) =>
        t('booksEntry.preview.link-line', {
          fromBook: formatFinancialYear(from.book, locale),
          fromHead: from.head,
          fromProgramme: String(from.programme),
          toHead: to.head,
          toProgramme: String(to.programme),
          relation: t(`booksEntry.choice.${relation}`),
          day: formatDay(day, locale),
          note: note[locale],
        }),
      ),
    },
    {
      key: 'footnotes',
      title: t('booksEntry.preview.footnotes'),
      lines: book.footnotes.map(({ mark, text, restated }) =>
        t('booksEntry.preview.footnote-line', {
          mark,
          text: text[locale],
          restated: restated ? 'yes' : 'no',
        }),
      ),
    },
    {
      key: 'notes',
      title: t('booksEntry.preview.notes'),
      lines: book.notes.map(({ head, programme, column, against, text }) => {
        const of = t('booksEntry.part.head', { number: head });
        const name = t('booksEntry.note.variance', {
          what: programme === null ? of : `${of} (${programme})`,
          column: columnText(t, locale, column),
          against: columnText(t, locale, against),
        });
        return `${name} – ${text[locale]}`;
      }),
    },
  ].filter(({ lines }) => lines.length > 0);
  return lists.map(({ key, title, lines }) => (
    <Panel key={key} id={`book-${key}`} title={title}>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  ));
}
