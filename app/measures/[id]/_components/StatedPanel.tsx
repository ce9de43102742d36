import { FoldedTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { SourceLinks } from '@/app/_components/SourceLinks';
import type { StatedAnswer } from '@/lib/data/stated/load-stated';
import { statedRows } from '@/lib/overview/measure/stated-rows';
import { getLocale, getTexts } from '@/lib/request/words';

/** What was stated in public of this measure outside of the Estimates, folded away: never judged, never mixed. */
export async function StatedPanel({ stated, measure }: { stated: StatedAnswer; measure: string }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = statedRows(t, locale, stated.figures, measure);
  if (rows.length === 0) return null;
  return (
    <Panel id="stated" title={t('stated.title')} sub={t('stated.intro')}>
      <FoldedTable
        caption={t('measureDepth.stated-caption')}
        summary={t('measureDepth.stated-folded', { count: rows.length })}
        open={false}
      >
        <thead>
          <tr>
            <th scope="col">{t('measure.period')}</th>
            <th scope="col" data-text>
              {t('stated.column.what')}
            </th>
            <th scope="col">{t('stated.column.value')}</th>
            <th scope="col" data-text="long">
              {t('measureDepth.stated-found')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.period}</th>
              <td data-text>{row.what}</td>
              <td>
                <b>{row.value}</b>
              </td>
              <td data-text="long">
                {t('stated.found', { grade: row.grade })}
                <SourceLinks sources={row.sources} />
                {row.caution ? t('stated.caution', { text: row.caution }) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </Panel>
  );
}
