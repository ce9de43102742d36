import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import type { MeasurePlace } from '@/lib/overview/measure/why-address';
import { publishedRow } from '@/lib/overview/published-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './PublishedPanel.module.css';

/** What books of Estimates print for calendar years: figures, judged as published, and plans, beside what the months give. */
export async function PublishedPanel({ answer, place }: { answer: MeasurePageAnswer; place: MeasurePlace }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = answer.years.flatMap((year) => publishedRow(t, locale, place, year) ?? []);
  if (rows.length === 0) return null;
  return (
    <Panel id="published" title={t('measure.published-title')} sub={t('measure.published-as')}>
      <DataTable caption={t('measure.published-caption')}>
        <thead>
          <tr>
            <th scope="col">{t('measure.period')}</th>
            <th scope="col">{t('measure.value')}</th>
            <th scope="col" data-text>
              {t('measure.verdict')}
            </th>
            <th scope="col">{t('measure.target')}</th>
            <th scope="col">{t('measure.plan')}</th>
            <th scope="col">{t('measure.published-stands')}</th>
            <th scope="col" data-text>
              {t('measure.months')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.year}</th>
              <td>
                <b>{row.printed ? <a href={row.why}>{row.printed}</a> : '–'}</b>
              </td>
              <td data-text>
                {row.printed ? <VerdictTag verdict={row.verdict} text={row.verdictText} /> : '–'}
              </td>
              <td>{row.target ?? '–'}</td>
              <td>{row.plan ?? '–'}</td>
              <td>{row.range ?? '–'}</td>
              <td data-text="long">{row.months}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h3 className={styles['sources']}>{t('measure.sources')}</h3>
      <ul className={styles['list']}>
        {rows.map((row) => (
          <li key={row.key}>{`${row.year} · ${row.source}`}</li>
        ))}
      </ul>
    </Panel>
  );
}
