import { ProvisionalOffer } from '@/app/_components/ProvisionalOffer';
import { Ribbon } from '@/app/_components/Ribbon';
import type { LeadView } from '../_view/lead-view';
import styles from './Lead.module.css';
import { YearChoice } from './YearChoice';

/** The finding, how far to rely on it, how fresh it is, and the choice of another year. */
export function Lead({ lead }: { lead: LeadView }) {
  const { ribbons, headline, sub, fresh, offer, financialNote, choice } = lead;
  return (
    <>
      {ribbons.map((ribbon) => (
        <Ribbon key={ribbon.title} {...ribbon} />
      ))}
      <div className={styles['lead']}>
        <div>
          <h1>{headline}</h1>
          <p className={styles['sub']}>{sub}</p>
          <p className={`${styles['sub']} ${fresh.overdue ? styles['overdue'] : ''}`}>{fresh.text}</p>
          <ProvisionalOffer offer={offer} />
          {financialNote ? <p className={styles['sub']}>{financialNote}</p> : null}
        </div>
        <YearChoice choice={choice} />
      </div>
    </>
  );
}
