import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import type { EventContent } from '@/lib/kpi/event-content';
import type { ChangedCounts, SuspensionChanges } from '@/lib/kpi/suspension-changes';
import type { Translator } from '@/lib/messages/translator';
import { eventWhen } from '../event-when';
import { listText } from '../returns/finding-text';
import { eventKind } from './event-words';
import { monthsText } from './months-text';

/**
 * What saying an event would change: a sentence for each, the charts and tables first.
 *
 * @param content null: the event is taken back
 */
export function previewLines(
  t: Translator,
  locale: Locale,
  content: EventContent | null,
  { becomes, ceases, stays, partly }: SuspensionChanges & { readonly partly: readonly Month[] },
): readonly string[] {
  const of = (change: 'becomes' | 'ceases' | 'stays', changed: readonly ChangedCounts[]) =>
    changed.map(({ codes, months }) =>
      t(`events.preview.${change}`, {
        counts: listText(t, locale, codes),
        months: monthsText(t, locale, months),
      }),
    );
  const changes = [...of('becomes', becomes), ...of('ceases', ceases), ...of('stays', stays)];
  const isOpen = content?.kind === 'suspension' && content.ends === 'not-known';
  return [
    content
      ? t('events.preview.marked', { when: eventWhen(t, locale, content), what: eventKind(t, content) })
      : t('events.preview.unmarked'),
    ...changes,
    ...(partly.length > 0 ? [t('events.preview.partly', { months: monthsText(t, locale, partly) })] : []),
    ...(isOpen ? [t('events.preview.open-end')] : []),
    ...(changes.length === 0 ? [t('events.preview.nothing')] : []),
  ];
}
