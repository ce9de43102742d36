import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import styles from './panels.module.css';
import { TrendPanel } from './TrendPanel';

/** The trend of each pledge over the year shown and the year before. */
export function TrendPanels({ answer }: { answer: OverviewAnswer }) {
  return (
    <div className={styles['trends']}>
      {answer.measures
        .filter(({ measure }) => measure.kind === 'pledge')
        .map((facts) => (
          <TrendPanel key={facts.measure.id} facts={facts} asAt={answer.asAt} />
        ))}
    </div>
  );
}
