import { parseFinancialYear } from '@/lib/calendar/financial-year';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { ProposalKind } from '@/lib/proposals/proposed';

/**
 * What a proposal is called: its kind, and what it is of. A book is named by its financial year as it is written elsewhere.
 *
 * @example proposalName(t, 'en', { kind: 'book', subject: '2025-26' }) // 'Book of Estimates: 2025–26'
 */
export function proposalName(
  t: Translator,
  locale: Locale,
  { kind, subject }: { readonly kind: ProposalKind; readonly subject: string },
): string {
  const year = kind === 'book' ? parseFinancialYear(subject) : null;
  return t('proposals.named', {
    kind: t(`proposals.kind.${kind}`),
    subject: year === null ? subject : formatFinancialYear(year, locale),
  });
}
