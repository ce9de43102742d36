import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { StateShape } from '@/app/_components/StateShape';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay } from '@/lib/format/month';
import type { RangeForm } from '@/lib/forms/measure-range';
import type { PeriodCounts } from '@/lib/kpi/period-counts';
import { type FunnelRow, funnelView } from '@/lib/overview/volumes/funnel-view';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './FunnelPanel.module.css';
import { PeriodForm } from './PeriodForm';

type Props = { answer: VolumesPageAnswer; chosen: PeriodCounts; typed: RangeForm['typed'] };

/** How many who tried were heard, answered, answered soon, helped and asked: counts, and shares of their bases. */
export async function FunnelPanel({ answer, chosen, typed }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = funnelView(t, locale, chosen);
  const asAt = t('measure.as-at', { day: formatDay(answer.asAt, locale) });
  const about = [view.standing, asAt].filter(Boolean).join(' · ');
  return (
    <Panel id="access" title={view.title} sub={t('volumes.funnel.title')} foot={<span>{about}</span>}>
      <PeriodForm periods={answer.periods} chosen={chosen} typed={typed} />
      <DataTable caption={view.caption}>
        <thead>
          <tr>
            <th scope="col">{t('volumes.funnel.step')}</th>
            <th scope="col">{t('volumes.funnel.count')}</th>
            <th scope="col" data-text className={styles['share']}>
              {t('volumes.funnel.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles['step']}>
                {row.step}
              </th>
              <td>
                {row.count.state ? <StateShape state={row.count.state} /> : null} <b>{row.count.text}</b>
              </td>
              <td data-text className={styles['share']}>
                {row.share}
                <Bar row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className={styles['note']}>
        {t('volumes.funnel.note')}{' '}
        <a className="no-print" href="/measures/answered-within-12s">
          {t('volumes.funnel.pledge')}
        </a>
      </p>
    </Panel>
  );
}

/** The step's bar within the outline of its base's; both to the same scale down the table. */
function Bar({ row: { bar, baseBar } }: { row: FunnelRow }) {
  if (bar === null) return null;
  return (
    <svg className={styles['bar']} width="100%" height="10" aria-hidden="true">
      {baseBar === null ? null : (
        <rect x="0.5" y="0.5" width={`${baseBar}%`} height="9" fill="none" stroke="var(--gap)" />
      )}
      <rect x="0" y="2" width={`${bar}%`} height="6" fill="var(--actual)" />
    </svg>
  );
}
