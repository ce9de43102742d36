import { formatMoment } from '@/lib/format/moment';
import { formatMonth } from '@/lib/format/month';
import { baseText } from '@/lib/overview/base-text';
import { expressionText } from '@/lib/overview/definition-facts';
import { textCell } from '../workbook/cell';
import type { Words } from '../workbook/words';
import type { Sheet } from '../workbook/workbook';
import type { PqFacts } from './pq-facts';
import { withinSpans } from './pq-within';

const AFTER = ['complaints', 'years', 'revised'] as const;

/** What the numbers are, from where, and as at when. */
export function pqAboutSheet(
  words: Words,
  facts: PqFacts,
  title: string,
  span: { readonly from: string; readonly to: string },
): Sheet {
  const { t, locale } = words;
  const there = facts.months.filter(({ standing }) => standing !== null).length;
  const line = (term: string, text: string) => [textCell(term, 'prose'), textCell(text, 'prose')];
  const explained = (term: 'abandoned' | 'waiting' | (typeof AFTER)[number]) =>
    line(t(`reportFiles.pq.about.${term}`), t(`reportFiles.pq.about.${term}-text`));
  return {
    name: t('reportFiles.pq.sheet.about'),
    widths: [24, 100],
    rows: [
      [textCell(title, 'title')],
      line(t('reportFiles.pq.about.months'), t('reportFiles.pq.about.months-text', { ...span, there })),
      line(
        t('reportFiles.about.as-at'),
        t('reportFiles.about.as-at-text', { moment: formatMoment(new Date(facts.knownAt), locale) }),
      ),
      explained('abandoned'),
      explained('waiting'),
      ...withinLines(words, facts).map((text, at) =>
        line(at === 0 ? t('reportFiles.pq.about.within') : '', text),
      ),
      ...AFTER.map(explained),
      line(t('reportFiles.about.gaps'), t('reportFiles.about.gaps-text')),
      line(t('reportFiles.about.sources'), t('reportFiles.pq.about.sources-text')),
    ],
    head: null,
    leftFrozen: 0,
    portrait: true,
    charts: [],
    names: [],
  };
}

/** Of which calls the share within 12 seconds is; where that changed within the months, by which definition when. */
function withinLines({ t, locale }: Words, facts: PqFacts): readonly string[] {
  const spans = withinSpans(facts);
  const texts = spans.map(({ definition, from, to }) => ({
    from: formatMonth(from, locale),
    to: formatMonth(to, locale),
    numerator: expressionText(t, definition.numerator),
    denominator: expressionText(t, definition.denominator),
    base: baseText(t, definition),
  }));
  const [only] = texts;
  if (!only) return [t('reportFiles.pq.about.within-none')];
  if (texts.length === 1) return [t('reportFiles.pq.about.within-text', only)];
  return [
    t('reportFiles.pq.about.within-changed'),
    ...texts.map((text) => t('reportFiles.pq.about.within-span', text)),
  ];
}
