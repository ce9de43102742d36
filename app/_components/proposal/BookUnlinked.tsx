import type { FinancialYear } from '@/lib/calendar/financial-year';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookEffects, BookProgramme } from '@/lib/proposals/book-effects';
import { getLocale, getTextsOf } from '@/lib/request/words';

/** The programmes of the last book and of this one that no link speaks of, so that none is forgotten unseen. */
export async function BookUnlinked({ unlinked }: { unlinked: BookEffects['unlinked'] }) {
  const [t, locale] = [await getTextsOf('booksEntry.preview'), await getLocale()];
  const { lastBook, last, own } = unlinked;
  if (lastBook === null || last.length + own.length === 0) return null;
  const book = formatFinancialYear(lastBook as FinancialYear, locale);
  const words = ({ head, number, name }: BookProgramme) => ({
    book,
    head,
    number: String(number),
    name: name[locale],
  });
  return (
    <div>
      <h3>{t('unlinked')}</h3>
      <p>{t('unlinked-sub')}</p>
      <ul>
        {last.map((one) => (
          <li key={`last ${one.head} ${one.number}`}>{t('unlinked-last', words(one))}</li>
        ))}
        {own.map((one) => (
          <li key={`own ${one.head} ${one.number}`}>{t('unlinked-own', words(one))}</li>
        ))}
      </ul>
    </div>
  );
}
