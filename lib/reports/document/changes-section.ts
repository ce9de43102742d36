import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import type { Reissue } from '../snapshot/snapshot';
import type { Section } from './report-document';

/** What a re-issue says first: whose place it takes, why, and every figure that differs. */
export function changesSection(t: Translator, locale: Locale, reissue: Reissue): Section {
  const { supersedes: id, asAt, note, differences } = reissue;
  const column = (title: string, width: number) => ({ title, width, align: 'left' as const });
  return {
    id: 'changes',
    title: t('report.section.changes'),
    blocks: [
      {
        kind: 'text',
        tone: 'warning',
        text: t('report.changes.note', { id, day: formatDay(asAt as Day, locale), note }),
      },
      differences.length === 0
        ? { kind: 'text', tone: 'body', text: t('report.changes.same') }
        : {
            kind: 'table',
            table: {
              id: 'changes',
              caption: t('report.changes.caption', { id }),
              columns: [
                column(t('report.changes.figure'), 50),
                column(t('report.changes.before'), 25),
                column(t('report.changes.after'), 25),
              ],
              rows: differences.map(({ label, before, after }) => ({
                kind: 'body',
                cells: [label, before, after].map((text) => ({ text: text[locale] })),
              })),
              notes: [],
            },
          },
    ],
  };
}
