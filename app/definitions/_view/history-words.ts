import { PUBLISHED_RECORD } from '@/lib/access/person';
import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import { authorName } from '@/lib/overview/author-name';

/** A row's history with its terms: since when it is known, by whom, and why where somebody said so. */
export function historyFacts(t: Translator, locale: Locale, row: NamedRow) {
  return [
    { key: 'known', text: knownText(t, locale, row) },
    { key: 'by', text: whoText(t, locale, row) },
    ...(row.reason === null ? [] : [{ key: 'reason', text: row.reason } as const]),
  ] as const;
}

/** Since when a row of the ledger is known, in words. */
export function knownText(t: Translator, locale: Locale, { knownAt }: NamedRow): string {
  return knownAt === null ? t('definitions.row.always') : formatMoment(knownAt, locale);
}

/** Who entered a row of the ledger and who confirmed it. What was printed before is known since then, and confirmed later. */
export function whoText(t: Translator, locale: Locale, { by, confirmedBy, knownAt }: NamedRow): string {
  if (by.id === PUBLISHED_RECORD.id) return t('definitions.row.shipped');
  const name = authorName(t, by);
  if (confirmedBy === null) return name;
  const said = { name, other: authorName(t, confirmedBy) };
  return confirmedBy.at.getTime() === knownAt?.getTime()
    ? t('definitions.row.both', said)
    : t('definitions.row.both-on', { ...said, when: formatMoment(confirmedBy.at, locale) });
}
