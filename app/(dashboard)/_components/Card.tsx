import { GapShape } from '@/app/_components/GapShape';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { CardOnPage } from '../_view/overview-view';
import { Bar } from './Bar';
import styles from './Card.module.css';
import { Facts } from './Facts';
import { SparkLine } from './SparkLine';

/** A pledge in a year: what it came to, whether that keeps it, what it is held against, and how it went. */
export function Card({ card }: { card: CardOnPage }) {
  const said = [card.period, card.standing, card.ratings].filter(Boolean).join(' · ');
  return (
    <article className={styles['card']} aria-labelledby={`card-${card.id}`}>
      <h2 id={`card-${card.id}`}>
        <a href={card.href}>{card.name}</a>
      </h2>
      <p className={styles['base']}>{card.base}</p>
      <p className={styles['base']}>{said}</p>
      <div className={styles['big']}>
        <Value card={card} />
        <span className={styles['pill']} data-verdict={card.verdict}>
          <VerdictTag verdict={card.verdict} text={card.verdictText} />
        </span>
      </div>
      <Bar bar={card.bar} drawing={card.drawings.bar} />
      <Facts facts={card.facts} />
      {card.published ? <p className={styles['beside']}>{card.published}</p> : null}
      {card.flags.map((flag) => (
        <p key={flag} className={styles['flag']}>
          <span aria-hidden="true">⚑</span> {flag}
        </p>
      ))}
      <SparkLine drawing={card.drawings.spark} />
    </article>
  );
}

/** The value with its unit smaller behind it, or which kind of nothing there is. */
export function Value({ card }: { card: CardOnPage }) {
  if (card.value)
    return (
      <b className={card.value.unit === null ? styles['words'] : styles['value']}>
        {card.value.text}
        {card.value.unit === null ? null : <small>{card.value.unit}</small>}
      </b>
    );
  return (
    <b className={styles['words']}>
      {card.gap?.state ? <GapShape state={card.gap.state} /> : null} {card.gap?.text}
    </b>
  );
}
