import { FoldedTable } from '@/app/_components/DataTable';
import { GapShape } from '@/app/_components/GapShape';
import { VerdictTag } from '@/app/_components/VerdictTag';
import { getTextsOf } from '@/lib/messages/page-words';
import type { PeriodRow } from '@/lib/overview/measure/period-rows';

/**
 * The figures of the chart, period by period, the latest first; a period without a value says why, and every number leads
 * to where it comes from. Plans, ratings and the year before have columns only where there are any.
 */
export async function PeriodTable({ caption, rows }: { caption: string; rows: readonly PeriodRow[] }) {
  const [t, depth] = [await getTextsOf('measure'), await getTextsOf('measureDepth')];
  const has = {
    before: rows.some((row) => row.before),
    plan: rows.some((row) => row.plan),
    ratings: rows.some((row) => row.ratings),
  };
  return (
    <FoldedTable
      caption={caption}
      summary={t('table')}
      open={rows.length <= 12 || (rows.length <= 24 && rows.some((row) => row.value))}
    >
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col" data-text>
            {t('verdict')}
          </th>
          <th scope="col">{t('gap')}</th>
          <th scope="col">{t('target')}</th>
          {has.plan ? <th scope="col">{t('plan')}</th> : null}
          {has.before ? <th scope="col">{depth('same-months')}</th> : null}
          {has.before ? <th scope="col">{depth('change')}</th> : null}
          {has.ratings ? <th scope="col">{depth('ratings')}</th> : null}
          <th scope="col">{`${t('numerator')} / ${t('denominator')}`}</th>
          <th scope="col">{t('months')}</th>
          <th scope="col">{t('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].reverse().map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.period}</th>
            <td>
              <b>
                <a href={row.why}>{row.value ?? '–'}</a>
              </b>
            </td>
            <td data-text>
              {row.gap ? (
                <>
                  <GapShape state={row.gap.state} /> {row.gap.text}
                </>
              ) : (
                <VerdictTag verdict={row.verdict} text={row.reason ?? row.verdictText} />
              )}
            </td>
            <td>{row.distance ?? '–'}</td>
            <td>{row.target ?? '–'}</td>
            {has.plan ? <td>{row.plan ?? '–'}</td> : null}
            {has.before ? <td>{row.before?.value ?? '–'}</td> : null}
            {has.before ? <td>{row.before?.change ?? '–'}</td> : null}
            {has.ratings ? <td>{row.ratings ?? '–'}</td> : null}
            <td>{row.counts ?? '–'}</td>
            <td>{row.months}</td>
            <td>{row.standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
