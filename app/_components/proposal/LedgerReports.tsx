import type { LeftBehind } from '@/lib/proposals/ledger-effects';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './Ledger.module.css';

/** The issued reports that would tell something else, each with every figure that would differ. */
export async function LedgerReports({ reports }: { reports: readonly LeftBehind[] }) {
  if (reports.length === 0) return null;
  const [t, locale] = [await getTextsOf('definitions.preview'), await getLocale()];
  return (
    <div className={styles['part']}>
      <h3>{t('reports', { count: reports.length })}</h3>
      <p>{t('reports-sub')}</p>
      <ul>
        {reports.map(({ id, kind, period, differences, lacks }) => (
          <li key={id}>
            <a href={`/reports/${kind}/${period}`}>{id}</a>
            <ul>
              {lacks.map((text) => (
                <li key={text.en}>{t('lacks', { text: text[locale] })}</li>
              ))}
              {differences.map(({ key, label, before, after }) => (
                <li key={key}>
                  {t('difference', { label: label[locale], before: before[locale], after: after[locale] })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
