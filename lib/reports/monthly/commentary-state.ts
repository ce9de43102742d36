import type { Locale } from '@/lib/format/locale';
import type { Attainment } from '@/lib/kpi/attainment';
import { translatorFor } from '@/lib/messages/translator';
import { canonicalJson } from '../snapshot/canonical-json';
import type { MeasureFacts, MonthlyFacts } from './monthly-facts';
import { suggestCommentary } from './suggest-commentary';

/** A text that somebody wrote, and the figures beside which they wrote it. */
type Written = {
  readonly measure: string;
  readonly locale: Locale;
  readonly text: string;
  readonly basis: string;
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
  /** Those figures, told apart from any others. */
  readonly basis: string;
} & (
  | { readonly kind: 'open'; readonly written: null }
  | { readonly kind: 'stale' | 'accepted'; readonly written: Of }
);

/**
 * The commentary of every pledge in every language, and whether it is of today's figures: how they are worded, or rounded,
 * doesn't matter.
 *
 * @param hash of a text: the pure rooms have none
 * @example commentaryStates(facts, ['en'], [], sha256)[0]?.kind // 'open'
 */
export function commentaryStates<Of extends Written>(
  facts: MonthlyFacts,
  locales: readonly Locale[],
  written: readonly Of[],
  hash: (text: string) => string,
): readonly CommentaryState<Of>[] {
  const pledges = facts.measures.filter(({ measure }) => measure.kind === 'pledge');
  return pledges.flatMap((pledge) => {
    const measure = pledge.measure.id;
    const basis = hash(canonicalJson(figuresOf(pledge)));
    return locales.map((locale): CommentaryState<Of> => {
      const suggested = suggestCommentary(translatorFor(locale), locale, pledge);
      const own = written.find((one) => one.measure === measure && one.locale === locale);
      if (!own) return { measure, locale, suggested, basis, kind: 'open', written: null };
      const kind = own.basis === basis ? 'accepted' : 'stale';
      return { measure, locale, suggested, basis, kind, written: own };
    });
  });
}

/** What a commentary is about: the pledge's figures in every period that is told. */
function figuresOf({ month, monthBefore, yearToDate, sameMonths, rolling, plan }: MeasureFacts) {
  const of = ({ period, numerator, denominator, verdict, target }: Attainment) => ({
    period: period.name,
    numerator,
    denominator,
    verdict,
    target: target && { value: target.value, comparison: target.comparison },
  });
  const points = [month, monthBefore, yearToDate, sameMonths.before, rolling].map(of);
  return { points, plan: plan?.value ?? null };
}
