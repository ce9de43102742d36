import { getLocale, getTranslations } from 'next-intl/server';
import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { publishedRow } from '@/lib/overview/published-rows';
import { VerdictTag } from './VerdictTag';

/** The calendar years' figures as books of Estimates printed them, judged as published, beside what the months give. */
export async function PublishedPanel({ answer }: { answer: MeasurePageAnswer }) {
  const [t, locale] = [await getTranslations(), await getLocale()];
  const rows = answer.years.flatMap((year) => publishedRow(t, locale, year) ?? []);
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
            <th scope="col">{t('measure.published-stands')}</th>
            <th scope="col">{t('measure.months')}</th>
            <th scope="col" data-text>
              {t('measure.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.year}</th>
              <td>
                <b>{row.printed}</b>
              </td>
              <td data-text>
                <VerdictTag verdict={row.verdict} text={row.verdictText} />
              </td>
              <td>{row.target ?? '–'}</td>
              <td>{row.range}</td>
              <td>{row.months}</td>
              <td data-text="long">{row.source}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}
