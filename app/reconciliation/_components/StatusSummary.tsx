import type { ReconciliationView } from '@/lib/overview/reconciliation/page-view';
import { getTextsOf } from '@/lib/request/words';
import styles from './StatusSummary.module.css';
import { StatusTag } from './StatusTag';

/** What each status means, how many rows have it, and a way to see only those. */
export async function StatusSummary({
  summary,
  addressOf,
}: {
  summary: ReconciliationView['summary'];
  addressOf: (status: string) => string;
}) {
  const t = await getTextsOf('reconciliation');
  return (
    <section aria-label={t('summary')}>
      <dl className={styles['summary']}>
        {summary.map(({ status, name, meaning, count }) => (
          <div key={status}>
            <dt>
              <StatusTag status={status} text={name} />{' '}
              {count > 0 ? (
                <a href={addressOf(status)}>{t('summary-count', { count })}</a>
              ) : (
                t('summary-count', { count })
              )}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
