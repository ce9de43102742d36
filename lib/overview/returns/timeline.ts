import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { Translator } from '@/lib/messages/translator';
import { differenceOf } from '@/lib/returns/difference';
import type { Chain, Revision } from '@/lib/returns/revision';
import { authorName } from '../author-name';
import { valueText } from './form-view';

/** A revision in the history: what was done, by whom and when, why, and what it changed. */
export type TimelineEntry = {
  readonly revision: number;
  readonly title: string;
  readonly lines: readonly string[];
};

/**
 * The history of a month's return, the newest first, each revision with its difference from the one before it.
 *
 * @param names of whoever did something; null for former staff
 */
export function timeline(
  t: Translator,
  locale: Locale,
  chain: Chain,
  names: ReadonlyMap<string, string | null>,
): readonly TimelineEntry[] {
  return chain
    .map((revision, at) => ({
      revision: revision.revision,
      title: actionText(t, locale, revision, names),
      lines: [...reasonLines(t, revision), ...changeLines(t, revision, chain[at - 1])],
    }))
    .toReversed();
}

/** So many revisions are read at a glance; a return that went back and forth for long has more. */
const MOST_SHOWN = 50;

/** Entries that are shown at once, the newest, and the older ones that are folded away. */
export function folded(entries: readonly TimelineEntry[]): {
  readonly newest: readonly TimelineEntry[];
  readonly earlier: readonly TimelineEntry[];
} {
  return { newest: entries.slice(0, MOST_SHOWN), earlier: entries.slice(MOST_SHOWN) };
}

/** What was done last, by whom and when. */
export function actionText(
  t: Translator,
  locale: Locale,
  { action, authorId: id, at }: Pick<Revision, 'action' | 'authorId' | 'at'>,
  names: ReadonlyMap<string, string | null>,
): string {
  const name = authorName(t, { id, name: names.get(id) ?? null });
  return t(`returns.action.${action}`, { name, when: formatMoment(at, locale, { width: 'short' }) });
}

function reasonLines(t: Translator, { reason, file }: Revision): readonly string[] {
  return [
    ...(reason === null ? [] : [t('returnPage.history.reason', { reason })]),
    ...(file === null ? [] : [t('returnPage.history.file', { file })]),
  ];
}

function changeLines(t: Translator, now: Revision, before: Revision | undefined): readonly string[] {
  const words = [
    ...COUNT_CODES.flatMap((code) => commentLine(t, now, before, code)),
    ...noteLine(t, now.note, before?.note ?? ''),
  ];
  if (before === undefined) {
    const count = COUNT_CODES.filter((code) => now.counts[code] !== 'not-collected').length;
    return [t('returnPage.history.first', { count }), ...words];
  }
  const counts = differenceOf(before, now).counts.map((code) =>
    t('returnPage.history.changed', {
      field: t(`count.${code}`),
      before: valueText(t, before.counts[code]),
      after: valueText(t, now.counts[code]),
    }),
  );
  return [...counts, ...words];
}

function commentLine(
  t: Translator,
  now: Revision,
  before: Revision | undefined,
  code: (typeof COUNT_CODES)[number],
): readonly string[] {
  const [text, earlier] = [now.comments[code] ?? '', before?.comments[code] ?? ''];
  if (text === earlier) return [];
  const count = t(`count.${code}`);
  return [
    text === ''
      ? t('returnPage.history.unexplained', { count })
      : t('returnPage.history.explained', { count, text }),
  ];
}

function noteLine(t: Translator, note: string, before: string): readonly string[] {
  if (note === before) return [];
  return [note === '' ? t('returnPage.history.note-removed') : t('returnPage.history.note', { text: note })];
}
