import { addMonths, type Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonthRange } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';

type Link = { readonly text: string; readonly href: string };

/** What a page says of submitted months that aren't approved yet: that they are counted in, or that they can be. */
export type ProvisionalView = {
  /** Stands on top where they are counted in. */
  readonly ribbon: { readonly title: string; readonly what: string; readonly link: Link } | null;
  /** Offers them where they aren't, and there are some. */
  readonly offer: Link | null;
};

/**
 * The choice of provisional figures: which months they are of, or how many there would be.
 *
 * @param submitted in order; empty for whoever may not know of them, who is then offered nothing
 * @param addressOf the address of the same page with its choice of them changed; empty: without them
 */
export function provisionalView(
  t: Translator,
  locale: Locale,
  { provisional, submitted }: { readonly provisional: boolean; readonly submitted: readonly Month[] },
  addressOf: (changes: { readonly provisional: string }) => string,
): ProvisionalView {
  const count = submitted.length;
  if (!provisional)
    return {
      ribbon: null,
      offer:
        count === 0
          ? null
          : { text: t('provisional.show', { count }), href: addressOf({ provisional: 'true' }) },
    };
  const link = { text: t('provisional.hide'), href: addressOf({ provisional: '' }) };
  return { ribbon: { ...told(t, locale, submitted), link }, offer: null };
}

function told(t: Translator, locale: Locale, submitted: readonly Month[]) {
  const count = submitted.length;
  if (count === 0) return { title: t('provisional.title-none'), what: t('provisional.none') };
  const months = stretches(submitted).map(([first, last]) => formatMonthRange(first, last, locale));
  return {
    title: t('provisional.title'),
    what: t('provisional.what', { count, months: months.join(t('provisional.between')) }),
  };
}

/** Months that follow one another, from the first to the last. */
function stretches(months: readonly Month[]): readonly (readonly [Month, Month])[] {
  const found: [Month, Month][] = [];
  for (const month of months) {
    const stretch = found.at(-1);
    if (stretch && addMonths(stretch[1], 1) === month) stretch[1] = month;
    else found.push([month, month]);
  }
  return found;
}
