import { Panel } from '@/app/_components/Panel';
import type { WhyAnswer } from '@/lib/data/reads/load-why';
import type { Attainment } from '@/lib/kpi/attainment';
import { closeAddress, type MeasurePlace } from '@/lib/overview/measure/why-address';
import { whyView } from '@/lib/overview/measure/why-view';
import { getLocale, getTexts } from '@/lib/request/words';
import { FactList } from './FactList';
import { WhyMonths } from './WhyMonths';
import styles from './WhyPanel.module.css';

type Props = {
  answer: WhyAnswer;
  place: MeasurePlace;
  /** The periods that the page's table lists. */
  listed: readonly Attainment[];
};

/** Where one number comes from: its fraction written out, its months with who stands behind them, what it depends on. */
export async function WhyPanel({ answer, place, listed }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = whyView(t, locale, { ...answer, provisional: place.provisional });
  const foot = (
    <>
      <a className="no-print" href={view.csv}>
        {t('why.csv')}
      </a>
      <span>{view.asAt}</span>
      <a className="no-print" href={closeAddress(place, answer.point.period, listed)}>
        {t('why.close')}
      </a>
    </>
  );
  return (
    <Panel id="why" title={view.title} sub={t('why.title')} foot={foot}>
      {view.caution ? <p className={styles['caution']}>{view.caution}</p> : null}
      {view.words ? <p className={styles['words']}>{view.words}</p> : null}
      <p className={styles['fraction']}>
        {view.fraction}
        {view.printed ? <span className={styles['printed']}>{view.printed}</span> : null}
      </p>
      <FactList facts={view.facts} />
      <h3 className={styles['months']}>{t('why.months')}</h3>
      <WhyMonths table={view.table} />
    </Panel>
  );
}
