import { bulletDrawing } from '@/lib/charts/bullet-drawing';
import { sparkDrawing } from '@/lib/charts/spark-drawing';
import type { CardView } from '@/lib/overview/dashboard/card';

export type CardDrawings = ReturnType<typeof cardDrawings>;

/** The bar and the small trend of a card. */
export function cardDrawings({ id, bar, spark, sparkTitle, sparkTold }: CardView) {
  return {
    bar: bulletDrawing(`bar-${id}`, bar, bar.bullet),
    spark: spark && sparkDrawing(`spark-${id}`, { title: sparkTitle, told: sparkTold }, spark),
  };
}
