import type { Day } from '@/lib/calendar/day';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { formatDay } from '@/lib/format/month';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import { type Author, authorName } from '../author-name';
import { eventWhen } from '../event-when';
import { type SourceLink, sourceLink } from '../reconciliation/source-link';
import { eventKind } from './event-words';

/** What was entered of an event, once. */
type Entered = {
  readonly event: PublicEvent;
  readonly kept: boolean;
  readonly enteredAt: Date;
  /** null: it came with the product. */
  readonly by: Author | null;
};

/** An event in a list: every text as it stands on the screen. */
export type EventRow = {
  readonly key: string;
  readonly href: string;
  readonly when: string;
  readonly what: string;
  readonly text: string;
  /** The text in the other languages. */
  readonly others: readonly { readonly lang: Locale; readonly text: string }[];
  readonly found: string;
  readonly sources: readonly SourceLink[];
  readonly who: string;
  readonly known: string;
  readonly enteredAt: string;
  /** That it was taken back; null where it stands. */
  readonly takenBack: string | null;
};

/** An event as it was entered, in one language. */
export function eventRow(t: Translator, locale: Locale, { event, kept, enteredAt, by }: Entered): EventRow {
  return {
    key: event.id,
    href: `/events/${event.id}`,
    when: eventWhen(t, locale, event),
    what: eventKind(t, event),
    text: event.text[locale],
    others: LOCALES.filter((lang) => lang !== locale).map((lang) => ({ lang, text: event.text[lang] })),
    found: t('stated.found', { grade: t(`stated.grade.${event.grade}`) }),
    sources: event.sources.map(sourceLink),
    who: by === null ? t('events.list.shipped') : authorName(t, by),
    known: dayText(event.known, locale),
    enteredAt: formatMoment(enteredAt, locale, { width: 'short' }),
    takenBack: kept ? null : t('events.list.taken-back'),
  };
}

function dayText(day: Day, locale: Locale): string {
  return formatDay(day, locale, 'short');
}
