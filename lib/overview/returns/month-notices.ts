import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import type { Deed } from '@/lib/returns/deeds';
import type { MonthReturn } from '@/lib/returns/month-return';
import type { ChainLink } from '@/lib/returns/revision';
import { authorName } from '../author-name';

/** A month that goes from draft to approved, as somebody looks at it. */
type Looked = {
  readonly person: Person;
  readonly answer: {
    readonly of: MonthReturn<ChainLink & { readonly reason: string | null }>;
    readonly names: ReadonlyMap<string, string | null>;
    /** Whether somebody else is there who may check. */
    readonly fourEyes: boolean;
  };
  readonly month: Month;
  readonly running: Month;
  readonly asAt: Day | null;
  readonly deeds: readonly Deed[];
};

/**
 * What has to be known of a month before one types or decides: why it came back, what readers see meanwhile, that it
 * isn't over, that one typed it oneself. Advice is of now, and isn't given as at a day gone by.
 */
export function monthNotices(
  t: Translator,
  locale: Locale,
  { person, answer: { of, names, fourEyes }, month, running, asAt, deeds }: Looked,
): readonly string[] {
  const { last, inForce, state, typedBy } = of;
  const when = (at: Date) => formatMoment(at, locale);
  const isOwn =
    asAt === null && state === 'submitted' && person.role === 'manager' && typedBy.includes(person.id);
  return [
    ...(last !== null && (last.action === 'returned' || last.action === 'reopened')
      ? [
          t(`returnPage.state.${last.action as 'returned'}`, {
            name: authorName(t, { id: last.authorId, name: names.get(last.authorId) ?? null }),
            when: when(last.at),
            reason: last.reason ?? '',
          }),
        ]
      : []),
    ...(inForce !== null && state !== 'approved'
      ? [t('returnPage.state.in-force', { revision: inForce.revision, when: when(inForce.at) })]
      : []),
    ...(month === running && deeds.includes('saved') ? [t('returnPage.state.running')] : []),
    ...(month > running ? [t('returnPage.not-begun')] : []),
    ...(isOwn ? [t('returnPage.state.own-typing')] : []),
    ...(asAt !== null || fourEyes ? [] : [t('returnPage.state.no-checker')]),
  ];
}
