import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { Book, Head } from '@/lib/budget/book';
import { noteRows } from '@/lib/overview/budgets/notes';
import { getLocale, getTexts } from '@/lib/request/words';

/** Why provisions change, as noted when the book was taken in; nothing where nothing was. */
export async function NotesPanel({ book, head }: { book: Book; head: Head }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = noteRows(t, locale, book, head);
  if (rows.length === 0) return null;
  return (
    <Panel id="notes" title={t('booksEntry.note.title')} sub={t('booksEntry.note.sub')}>
      <DataTable caption={t('booksEntry.note.title')}>
        <thead>
          <tr>
            <th scope="col">{t('booksEntry.note.which')}</th>
            <th scope="col">{t('booksEntry.note.change')}</th>
            <th scope="col" data-text>
              {t('booksEntry.note.text')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, which, change, text }) => (
            <tr key={key}>
              <th scope="row" data-text="long">
                {which}
              </th>
              <td>{change}</td>
              <td data-text="long">{text}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
