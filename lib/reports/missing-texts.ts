import { parseMonth } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import type { ReturnState } from '@/lib/returns/month-return';
import type { CorMissing } from './cor/cor-missing';
import { corMissingText } from './cor/cor-missing-text';

/** Why a report can't be made. */
type Why =
  | { readonly kind: 'illustrative' }
  | { readonly kind: 'not-submitted'; readonly state: ReturnState }
  | { readonly kind: 'missing'; readonly missing: readonly CorMissing[] };

/**
 * What a report lacks, a sentence each.
 *
 * @example missingTexts(t, 'en', '2024-09', { kind: 'not-submitted', state: 'draft' }) // ['The return for September 2024 is a draft …']
 */
export function missingTexts(t: Translator, locale: Locale, period: string, why: Why): readonly string[] {
  if (why.kind === 'missing') return why.missing.map((missing) => corMissingText(t, locale, missing));
  const month = parseMonth(period);
  const said = { month: month ? formatMonth(month, locale) : period };
  if (why.kind === 'illustrative') return [t('report.missing.illustrative', said)];
  return [t(`report.missing.${why.state}`, said)];
}
