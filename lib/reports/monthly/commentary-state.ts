import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import type { MonthlyFacts } from './monthly-facts';
import { suggestCommentary } from './suggest-commentary';

/** A text that somebody wrote, and the suggestion beside which they wrote it. */
type Written = {
  readonly measure: string;
  readonly locale: Locale;
  readonly text: string;
  readonly suggested: string;
};

/**
 * How the commentary on a pledge stands, in one language. `open`: nobody wrote or accepted one. `stale`: somebody did, and the
 * figures have changed since. `accepted`: it stands.
 */
export type CommentaryState<Of extends Written = Written> = {
  readonly measure: string;
  readonly locale: Locale;
  /** From the figures as they are now. */
  readonly suggested: string;
} & (
  | { readonly kind: 'open'; readonly written: null }
  | { readonly kind: 'stale' | 'accepted'; readonly written: Of }
);

/**
 * The commentary of every pledge in every language, and whether it is of today's figures.
 *
 * @example commentaryStates(facts, ['en'], [])[0]?.kind // 'open'
 */
export function commentaryStates<Of extends Written>(
  facts: MonthlyFacts,
  locales: readonly Locale[],
  written: readonly Of[],
): readonly CommentaryState<Of>[] {
  const pledges = facts.measures.filter(({ measure }) => measure.kind === 'pledge');
  return pledges.flatMap((pledge) =>
    locales.map((locale): CommentaryState<Of> => {
      const measure = pledge.measure.id;
      const suggested = suggestCommentary(translatorFor(locale), locale, pledge);
      const own = written.find((one) => one.measure === measure && one.locale === locale);
      if (!own) return { measure, locale, suggested, kind: 'open', written: null };
      const kind = own.suggested === suggested ? 'accepted' : 'stale';
      return { measure, locale, suggested, kind, written: own };
    }),
  );
}
