import { DataTable } from '@/app/_components/DataTable';
import { SourceLinks } from '@/app/_components/SourceLinks';
import type { EventRow } from '@/lib/overview/events/event-row';
import { getTextsOf } from '@/lib/request/words';
import styles from './EventsTable.module.css';

/** Events, the latest first: when, what, where it was found, who entered it and since when it is known. */
export async function EventsTable({ rows }: { rows: readonly EventRow[] }) {
  const t = await getTextsOf('events.list');
  return (
    <DataTable caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          {(['what', 'text', 'source', 'who', 'known'] as const).map((column) => (
            <th key={column} scope="col" data-text>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={styles['row']} data-taken-back={row.takenBack ? '' : undefined}>
            <th scope="row" className={styles['when']}>
              <a href={row.href}>{row.when}</a>
            </th>
            <td data-text className={styles['what']}>
              {row.takenBack ? <b className={styles['tag']}>{row.takenBack}</b> : null}
              <span>{row.what}</span>
            </td>
            <td data-text="long">
              <span>{row.text}</span>
              <details className={styles['others']}>
                <summary>{t('other-languages')}</summary>
                {row.others.map(({ lang, text }) => (
                  <p key={lang} lang={lang}>
                    {text}
                  </p>
                ))}
              </details>
            </td>
            <td data-text="long">
              {row.found}
              {row.sources.length > 0 ? <SourceLinks sources={row.sources} /> : null}
            </td>
            <td data-text className={styles['what']}>
              {row.who}
            </td>
            <td data-text>{row.known}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
