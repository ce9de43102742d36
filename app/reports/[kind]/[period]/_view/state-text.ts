import type { Prepared } from '@/lib/data/reports/prepare-issue';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import { authorName } from '@/lib/overview/author-name';

/** Who wrote a text and when, whether it is of today's figures, or that nobody has accepted it. */
export function stateText(t: Translator, locale: Locale, text: Prepared['commentary'][number]): string {
  if (text.kind === 'open') return t('reportPage.commentary.open');
  const { by, at } = text.written;
  const said = { name: authorName(t, by), when: formatMoment(at, locale) };
  if (text.kind === 'accepted') return t('reportPage.commentary.accepted', said);
  return t('reportPage.commentary.stale', { ...said, suggested: text.suggested });
}
