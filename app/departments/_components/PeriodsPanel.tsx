import { FoldedTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { ratio } from '@/lib/exact/fraction';
import { formatPeriod } from '@/lib/format/period';
import { gatheredText } from '@/lib/overview/departments/driver-rows';
import { shareText } from '@/lib/overview/volumes/words';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Shown } from '../_view/shown';

const COUNTS = ['calls_offered', 'calls_answered', 'emails', 'other_written'] as const;

/** All departments together, period by period. */
export async function PeriodsPanel({ answer }: Shown) {
  if (answer.change === null) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const { periods, range } = answer;
  const caption = t('departments.periods.caption', { by: t(`by.${range.by}`) });
  const partly = periods.some(({ total }) => COUNTS.some((code) => !total.counts[code].whole));
  return (
    <Panel
      id="periods"
      title={t('departments.periods.title')}
      foot={partly ? <span>{t('departments.periods.not-whole')}</span> : undefined}
    >
      <FoldedTable caption={caption} summary={t('measure.table')} open={periods.length <= 12}>
        <thead>
          <tr>
            <th scope="col">{t('departments.column.period')}</th>
            <th scope="col">{t('departments.column.contacts')}</th>
            {COUNTS.map((code) => (
              <th key={code} scope="col">
                {t(`count.${code}`)}
              </th>
            ))}
            <th scope="col">{t('departments.column.answered-rate')}</th>
            <th scope="col">{t('departments.column.months')}</th>
            <th scope="col">{t('departments.column.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ period, total, monthsReported, standing }) => {
            const rate = total.calls && ratio(total.calls.numerator, total.calls.denominator);
            const text = (of: (typeof total)['contacts']) =>
              monthsReported === 0 ? '–' : gatheredText(t, of);
            return (
              <tr key={period.name}>
                <th scope="row">{formatPeriod(period, locale)}</th>
                <td>{text(total.contacts)}</td>
                {COUNTS.map((code) => (
                  <td key={code}>{text(total.counts[code])}</td>
                ))}
                <td>{rate === null ? '–' : shareText(t, rate)}</td>
                <td>
                  {t('departments.of-months', { reported: monthsReported, expected: period.months.length })}
                </td>
                <td>{standing === null ? '–' : t(`standing.${standing}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </FoldedTable>
    </Panel>
  );
}
