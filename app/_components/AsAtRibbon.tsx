import type { Day } from '@/lib/calendar/day';
import { asAtNotice } from '@/lib/overview/as-at-notice';
import { getLocale, getTexts } from '@/lib/request/words';
import { Ribbon } from './Ribbon';

type Props = {
  moment: { readonly asAt: Day | null; readonly today: Day };
  /** The address of the same page as of today. */
  back: string;
};

/** Says on top of a page that it shows what was known on a day gone by; nothing where it shows today. */
export async function AsAtRibbon({ moment, back }: Props) {
  const notice = asAtNotice(await getTexts(), await getLocale(), moment, back);
  return notice ? <Ribbon {...notice} /> : null;
}
