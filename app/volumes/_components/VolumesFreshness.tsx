import styles from '@/app/_components/Freshness.module.css';
import { ProvisionalOffer } from '@/app/_components/ProvisionalOffer';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay } from '@/lib/format/month';
import { freshnessText } from '@/lib/overview/freshness';
import type { ProvisionalView } from '@/lib/overview/provisional';
import { coverageOf } from '@/lib/overview/volumes/coverage';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { answer: VolumesPageAnswer; offer: ProvisionalView['offer'] };

/** How whole and how fresh the figures are: coverage, day, the return that is awaited next; and what calls are. */
export async function VolumesFreshness({ answer, offer }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { text, overdue } = freshnessText(t, locale, answer.freshness);
  const coverage = t('measure.coverage', coverageOf(answer.periods));
  const asAt = t('measure.as-at', { day: formatDay(answer.asAt, locale) });
  return (
    <div className={styles['freshness']}>
      <p>{`${coverage} · ${asAt}`}</p>
      <p className={overdue ? styles['overdue'] : undefined}>{text}</p>
      <p>{t('volumes.what-counts')}</p>
      <ProvisionalOffer offer={offer} />
    </div>
  );
}
