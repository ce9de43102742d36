import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { cardView } from '@/lib/overview/dashboard/card';
import { Card } from './Card';
import { IndicatorRow } from './IndicatorRow';
import styles from './panels.module.css';

/** A card for each pledge; an indicator, of which nothing is pledged, gets a line. */
export async function Cards({ answer }: { answer: OverviewAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const cards = (kind: 'pledge' | 'indicator') =>
    answer.measures
      .filter(({ measure }) => measure.kind === kind)
      .map((measure) => cardView(t, locale, measure, answer.asAt));
  return (
    <>
      <section className={styles['cards']} aria-label={t('dashboard.pledges-title')}>
        {cards('pledge').map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </section>
      {cards('indicator').map((card) => (
        <IndicatorRow key={card.id} card={card} />
      ))}
    </>
  );
}
