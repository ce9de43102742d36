import { FoldedTable } from '@/app/_components/DataTable';
import { GapShape } from '@/app/_components/GapShape';
import { VerdictTag } from '@/app/_components/VerdictTag';
import { getTextsOf } from '@/lib/messages/page-words';
import type { MeasureRow } from '@/lib/overview/measure-rows';

type Props = { caption: string; rows: readonly MeasureRow[] };

/** The figures of a trend, month by month, the latest first, folded away; a month without a value says why. */
export async function MonthsTable({ caption, rows }: Props) {
  const t = await getTextsOf('measure');
  return (
    <FoldedTable caption={caption} summary={t('table')} open={false}>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col" data-text>
            {t('verdict')}
          </th>
          <th scope="col">{t('gap')}</th>
          <th scope="col">{t('target')}</th>
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
              <b>{row.value ?? '–'}</b>
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
            <td>{row.counts ?? '–'}</td>
            <td>{row.months}</td>
            <td>{row.standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
