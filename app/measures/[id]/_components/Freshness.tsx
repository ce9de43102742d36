import styles from '@/app/_components/Freshness.module.css';
import { ProvisionalOffer } from '@/app/_components/ProvisionalOffer';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { baseText } from '@/lib/overview/base-text';
import { freshnessText } from '@/lib/overview/freshness';
import type { MeasurePageView } from '@/lib/overview/measure-page';
import type { ProvisionalView } from '@/lib/overview/provisional';
import { getLocale, getTexts } from '@/lib/request/words';

type Props = { answer: MeasurePageAnswer; view: MeasurePageView; offer: ProvisionalView['offer'] };

/** How whole and how fresh the figures are: base, coverage, day, and the return that is awaited next. */
export async function Freshness({ answer, view, offer }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const definition = answer.points.at(-1)?.definition;
  const { text, overdue } = freshnessText(t, locale, answer);
  const base = definition && baseText(t, definition);
  return (
    <div className={styles['freshness']}>
      <p>{[base, view.coverage, view.asAt].filter(Boolean).join(' · ')}</p>
      <p className={overdue ? styles['overdue'] : undefined}>{text}</p>
      <ProvisionalOffer offer={offer} />
    </div>
  );
}
