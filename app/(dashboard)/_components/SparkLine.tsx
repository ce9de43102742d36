import { sparkShape } from '@/lib/charts/spark-shape';
import type { CardView } from '@/lib/overview/dashboard/card';
import styles from './SparkLine.module.css';

/** The months of two years as a small line, with the target as steps; the trend below has the figures. */
export function SparkLine({ card }: { card: CardView }) {
  if (!card.spark) return null;
  const { width, height, line, target, alone, end } = sparkShape(card.spark);
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`spark-${card.id}`}
      aria-describedby={`spark-told-${card.id}`}
    >
      <title id={`spark-${card.id}`}>{card.sparkTitle}</title>
      <desc id={`spark-told-${card.id}`}>{card.sparkTold}</desc>
      <path d={target} fill="none" stroke="var(--target)" strokeWidth="1.1" />
      <path d={line} fill="none" stroke="var(--actual)" strokeWidth="1.8" strokeLinejoin="round" />
      {alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1.8" fill="var(--actual)" />
      ))}
      {end ? <circle cx={end.x} cy={end.y} r="3" fill="var(--actual)" /> : null}
    </svg>
  );
}
