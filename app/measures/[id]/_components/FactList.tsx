import type { Fact } from '@/lib/overview/definition-facts';
import styles from './FactList.module.css';

/** Terms with what is said of each, a line each. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ term, lines }) => (
        <div key={term}>
          <dt>{term}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
