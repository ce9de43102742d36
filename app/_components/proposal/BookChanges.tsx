import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookEffects } from '@/lib/proposals/book-effects';
import { getLocale, getTexts } from '@/lib/request/words';
import own from './BookPreview.module.css';
import { BookUnlinked } from './BookUnlinked';

type Named = { readonly id: string; readonly name: Readonly<Record<Locale, string>> };

/** What confirming a book changes: what comes in, the ledger, the last book's estimates, breaks of series. */
export async function BookChanges({
  effects,
  measures,
}: {
  effects: BookEffects;
  measures: readonly Named[];
}) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { added, agreements, breaks, ledger, published } = effects;
  const year = (text: string) => formatFinancialYear(text as FinancialYear, locale);
  return (
    <Panel
      id="book-changes"
      title={t('booksEntry.preview.changes')}
      sub={t('booksEntry.preview.rows', {
        figures: added['figures'] ?? 0,
        links: added['links'] ?? 0,
        notes: added['notes'] ?? 0,
        day: formatDay(published as Day, locale),
      })}
    >
      <div className={own['parts']}>
        {ledger.length > 0 ? (
          <DataTable caption={t('booksEntry.preview.ledger')}>
            <thead>
              <tr>
                <th scope="col">{t('booksEntry.preview.ledger')}</th>
                <th scope="col">{t('booksEntry.preview.figure')}</th>
                <th scope="col">{t('booksEntry.preview.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {ledger.map((one) => (
                <tr key={`${one.measure} ${one.column} ${one.year}`}>
                  <th scope="row">
                    <div
                      className={own['label']}
                    >{`${measures.find(({ id }) => id === one.measure)?.name[locale] ?? one.measure}, ${t(`booksEntry.preview.${one.column}`, { year: String(one.year ?? '') })}`}</div>
                  </th>
                  <td>{one.printed}</td>
                  <td>
                    {one.held !== null
                      ? t('booksEntry.preview.stays', { held: one.held })
                      : one.column === 'actual'
                        ? t(`verdict.${one.verdict}`)
                        : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        ) : null}
        {agreements.length > 0 ? (
          <DataTable caption={t('booksEntry.preview.agreement')}>
            <thead>
              <tr>
                <th scope="col">{t('booksEntry.preview.agreement')}</th>
                <th scope="col">{t('budgets.agreement.year')}</th>
                <th scope="col">{t('budgets.agreement.estimate')}</th>
                <th scope="col">{t('budgets.agreement.original')}</th>
                <th scope="col" data-text>
                  {t('budgets.agreement.verdict')}
                </th>
              </tr>
            </thead>
            <tbody>
              {agreements.map((one) => (
                <tr key={`${one.to.head} ${one.to.programme}`}>
                  <th scope="row">
                    <div className={own['label']}>{one.name[locale]}</div>
                  </th>
                  <td>{year(one.year)}</td>
                  <td>{one.estimate}</td>
                  <td>{one.original}</td>
                  <td data-text="long">
                    {[t(`booksEntry.preview.standing.${one.standing}`), one.note?.[locale]]
                      .filter(Boolean)
                      .join(' – ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        ) : null}
        {breaks.length > 0 ? (
          <div>
            <h3>{t('booksEntry.preview.breaks')}</h3>
            <ul>
              {breaks.map((one) => (
                <li key={`${one.name.en} ${one.year}`}>
                  {t('booksEntry.preview.break-line', { name: one.name[locale], year: year(one.year) })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <BookUnlinked unlinked={effects.unlinked} />
      </div>
    </Panel>
  );
}
