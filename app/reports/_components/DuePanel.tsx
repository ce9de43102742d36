import { DifferenceList } from '@/app/_components/DifferenceList';
import { Panel } from '@/app/_components/Panel';
import type { ReissueDue } from '@/lib/data/reports/reissues';
import { getLocale, getTexts } from '@/lib/request/words';
import { reportAddress, reportTitle } from '../_view/report-title';
import styles from './Reports.module.css';

/** The issued reports that the figures have left behind, each with what differs. */
export async function DuePanel({ due }: { due: readonly ReissueDue[] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  return (
    <Panel id="due" title={t('reportPage.due.title', { count: due.length })}>
      {due.length === 0 ? (
        <p>{t('reportPage.due.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {due.map((one) => (
            <li key={one.id}>
              <a href={reportAddress(one)}>
                {t('reportPage.again', { title: reportTitle(t, locale, one), id: one.id })}
              </a>
              {one.missing.length > 0 ? null : (
                <p>{t('reportPage.due.what', { count: one.differences.length })}</p>
              )}
              <DifferenceList {...one} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
