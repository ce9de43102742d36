import { DrawingBox } from '@/app/_components/DrawingBox';
import { SPARK_BOX } from '@/lib/charts/spark-shape';
import type { CardDrawings } from '../_view/card-drawings';
import styles from './SparkLine.module.css';

/** The months of two years as a small line, with the target as steps; the trend below has the figures. */
export function SparkLine({ drawing }: { drawing: CardDrawings['spark'] }) {
  if (!drawing) return null;
  const viewBox = `0 0 ${SPARK_BOX.width} ${SPARK_BOX.height}`;
  return <DrawingBox drawing={drawing} className={styles['spark']} viewBox={viewBox} />;
}
