import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { COMMAND_LINE } from '@/lib/access/person';
import type { PastImport, PastImports } from '@/lib/data/imports/load-imports';
import { formatMoment } from '@/lib/format/moment';
import { formatMonth } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/request/words';
import { HistoryPages } from './HistoryPages';
import styles from './Imports.module.css';
import { MonthLinks } from './MonthLinks';

/** A year of months is listed month by month; more is a range. */
const MOST_LISTED = 12;

type Props = { past: PastImports; page: number };

/** Every file that changed a month: by whom, when, which one; page by page. */
export async function HistoryPanel({ past: { shown: past, total }, page }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const month = (of: PastImport['months'][number] | undefined) =>
    of ? formatMonth(of, locale, 'short') : '';
  return (
    <Panel id="history" title={t('files.history.title')} sub={t('files.history.lead')}>
      {past.length === 0 ? (
        <p>{t(page === 1 ? 'files.history.empty' : 'files.history.page-empty')}</p>
      ) : (
        <DataTable caption={t('files.history.table')}>
          <thead>
            <tr>
              <th scope="col">{t('files.history.when')}</th>
              <th scope="col" data-text>
                {t('files.history.who')}
              </th>
              <th scope="col" data-text>
                {t('files.history.file')}
              </th>
              <th scope="col" data-text>
                {t('files.history.what')}
              </th>
              <th scope="col" data-text>
                {t('files.history.months')}
              </th>
            </tr>
          </thead>
          <tbody>
            {past.map(({ kind, name, sha256, asHistory, by, at, months }) => (
              <tr key={`${at.toISOString()} ${kind} ${sha256} ${by.id} ${months[0]}`}>
                <th scope="row">{formatMoment(at, locale, { width: 'short' })}</th>
                <td data-text>
                  <bdi>
                    {by.id === COMMAND_LINE.id
                      ? t('audit.service.operator')
                      : (by.name ?? t('files.history.former'))}
                  </bdi>
                </td>
                <td data-text="long">
                  <bdi>{name}</bdi>
                  <br />
                  <span className={styles['hash']} title={t('files.history.sha')}>
                    {sha256}
                  </span>
                </td>
                <td data-text>
                  {asHistory
                    ? t('files.history.as-history', { kind: t(`files.kind.${kind}`) })
                    : t(`files.kind.${kind}`)}
                </td>
                <td data-text="long">
                  {months.length <= MOST_LISTED ? (
                    <MonthLinks kind={kind} months={months} />
                  ) : (
                    t('files.history.month-range', {
                      from: month(months[0]),
                      to: month(months.at(-1)),
                      count: months.length,
                    })
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <HistoryPages page={page} shown={past.length} total={total} />
    </Panel>
  );
}
