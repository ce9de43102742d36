import { VerdictTag } from '@/app/_components/VerdictTag';
import type { CardOnPage } from '../_view/overview-view';
import { Value } from './Card';
import { Facts } from './Facts';
import styles from './IndicatorRow.module.css';
import { SparkLine } from './SparkLine';

/** An indicator in a year, on one line: its value is told, and nothing is pledged of it unless a target is entered. */
export function IndicatorRow({ card, word }: { card: CardOnPage; word: string }) {
  return (
    <article className={styles['row']} aria-labelledby={`card-${card.id}`}>
      <div>
        <h2 id={`card-${card.id}`}>
          <a href={card.href}>{card.name}</a>
        </h2>
        <p className={styles['base']}>
          {[word, card.base, card.period, card.standing].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles['value']}>
        <Value card={card} />
        {card.facts.some(({ key }) => key === 'target') && card.verdict === 'none' ? null : (
          <VerdictTag verdict={card.verdict} text={card.verdictText} />
        )}
      </div>
      <Facts facts={card.facts} />
      <div className={styles['spark']}>
        <SparkLine drawing={card.drawings.spark} />
      </div>
    </article>
  );
}
