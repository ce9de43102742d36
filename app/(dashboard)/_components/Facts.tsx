import { VerdictTag } from '@/app/_components/VerdictTag';
import type { CardFact } from '@/lib/overview/dashboard/facts';
import styles from './Facts.module.css';

/** The numbers beside a value, each with what it is. */
export function Facts({ facts }: { facts: readonly CardFact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ key, term, value, verdict }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>
            <b>{value}</b>
            {verdict ? (
              <span className={styles['verdict']}>
                <VerdictTag {...verdict} />
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
