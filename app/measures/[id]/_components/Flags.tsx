import { getTextsOf } from '@/lib/request/words';
import styles from './Flags.module.css';

/** What a reader should know before judging, a sentence each. */
export async function Flags({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  const t = await getTextsOf('measureDepth');
  return (
    <section className={styles['flags']} aria-labelledby="flags">
      <h2 id="flags">{t('flags')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
