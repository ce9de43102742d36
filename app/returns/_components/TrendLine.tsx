import { SPARK_BOX } from '@/lib/charts/spark-shape';
import type { CountTrend } from '@/lib/overview/returns/count-trend';
import styles from './TrendLine.module.css';

/** A count's last months as a small line; what is told of it stands in the description of its field. */
export function TrendLine({ trend: { shape } }: { trend: CountTrend }) {
  const { line, alone, end } = shape;
  return (
    <svg className={styles['line']} viewBox={`0 0 ${SPARK_BOX.width} ${SPARK_BOX.height}`} aria-hidden="true">
      <path d={line} />
      {alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={2.5} />
      ))}
      {end ? <circle cx={end.x} cy={end.y} r={4} /> : null}
    </svg>
  );
}
