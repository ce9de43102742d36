import type { Attainment } from '@/lib/kpi/attainment';
import { type MeasurePlace, whyAddress } from '@/lib/overview/measure/why-address';
import { getTextsOf } from '@/lib/request/words';
import styles from './WhyLink.module.css';

/** From the headline's number to where it comes from. */
export async function WhyLink({ point, place }: { point: Attainment | undefined; place: MeasurePlace }) {
  if (!point) return null;
  const t = await getTextsOf('why');
  return (
    <p className={`${styles['why']} no-print`}>
      <a href={whyAddress(place, point.period)}>{t('link')}</a>
    </p>
  );
}
