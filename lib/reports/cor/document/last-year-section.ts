import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear, formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { CorFacts, CorLastYear, CorLastYearChange } from '../cor-facts';
import { signedText } from '../words';

/** What differs from the table of the year before, or that nothing does, or that there is nothing to compare with. */
export function lastYearSection(t: Translator, locale: Locale, { year, lastYear }: CorFacts): Section {
  const book = formatFinancialYear(lastYear.book, locale);
  const text = (key: 'not-held' | 'nothing'): Block => ({
    kind: 'text',
    tone: 'body',
    text: t(`reportCor.lastYear.${key}`, { book }),
  });
  return {
    id: 'last-year',
    title: t('reportCor.lastYear.title', { year: formatCalendarYear(year - 1, locale) }),
    blocks:
      lastYear.kind === 'not-held'
        ? [text('not-held')]
        : lastYear.changes.length === 0
          ? [text('nothing')]
          : [{ kind: 'table', table: changesTable(t, locale, book, lastYear) }],
  };
}

function changesTable(
  t: Translator,
  locale: Locale,
  book: string,
  { changes }: Extract<CorLastYear, { kind: 'held' }>,
): DocumentTable {
  const column = (title: string) => ({ title, width: 18, align: 'right' as const });
  return {
    id: 'last-year',
    caption: t('reportCor.lastYear.caption', { book }),
    columns: [
      { title: t('reportCor.lastYear.what'), width: 46, align: 'left' },
      column(t('reportCor.lastYear.before', { book })),
      column(t('reportCor.lastYear.after')),
      column(t('reportCor.lastYear.difference')),
    ],
    rows: changes.map(({ what, before, after, difference, digits }) => ({
      kind: 'body',
      cells: [
        { text: whatText(t, locale, what) },
        { text: before.printed },
        { text: after.printed },
        { text: signedText(difference, digits) },
      ],
    })),
    notes: [t('reportCor.lastYear.note')],
  };
}

function whatText(t: Translator, locale: Locale, what: CorLastYearChange['what']): string {
  const name = what.name[locale];
  switch (what.kind) {
    case 'target':
      return t('reportCor.lastYear.target', { pledge: name });
    case 'actual':
    case 'outcome':
      return t(`reportCor.lastYear.${what.kind}`, {
        pledge: name,
        year: formatCalendarYear(what.year, locale),
      });
    case 'provision':
      return t('reportCor.lastYear.provision', {
        number: what.programme,
        name,
        year: formatFinancialYear(what.year, locale),
      });
  }
}
