import type { Locale } from '@/lib/format/locale';
import { formatDay, formatMonth } from '@/lib/format/month';
import { translatorFor } from '@/lib/messages/translator';
import { changesSection } from '../../document/changes-section';
import type { Block, ReportDocument, Section } from '../../document/report-document';
import type { ReportFrame } from '../../report-frame';
import type { Commentary } from '../../snapshot/snapshot';
import type { MonthlyFacts } from '../monthly-facts';
import { suggestCommentary } from '../suggest-commentary';
import { aboutSection } from './about-section';
import { budgetsSection } from './budgets-section';
import type { Words } from './cells';
import { definitionsSection } from './definitions-section';
import { measureSection, type Said } from './measure-section';
import { monthsSection } from './months-section';
import { returnsSection } from './returns-section';
import { summarySection } from './summary-section';
import { volumesSection } from './volumes-section';

/**
 * A month's report as it is read, in one language: whatever its format, it says this.
 *
 * @param commentary what managers say; of a pledge without any, a preview shows what would be suggested, marked as such
 * @example monthlyDocument(facts, [], { kind: 'preview' }, 'en').title // 'Monthly KPI report of 1823, September 2024'
 */
export function monthlyDocument(
  facts: MonthlyFacts,
  commentary: readonly Commentary[],
  frame: ReportFrame,
  locale: Locale,
): ReportDocument {
  const words: Words = { t: translatorFor(locale), locale };
  const { t } = words;
  const author = t('report.author');
  const day = formatDay(facts.asAt, locale);
  return {
    locale,
    title: titleOf(words, facts, frame),
    subtitle: t('report.subtitle', { author, day }),
    author,
    mark: frame.kind === 'preview' ? t('report.preview') : null,
    foot:
      frame.kind === 'preview'
        ? t('report.foot-preview', { day })
        : t('report.foot', { id: frame.id, sha256: frame.sha256 }),
    pageText: (page, pages) => t('report.page', { page, pages }),
    made: facts.knownAt,
    sections: sectionsOf(words, facts, commentary, frame),
  };
}

function titleOf({ t, locale }: Words, { month }: MonthlyFacts, frame: ReportFrame): string {
  const title = t('report.title', { month: formatMonth(month, locale) });
  if (frame.kind === 'preview' || frame.number === 1) return title;
  return t('report.title-again', { title, mark: t('report.again', { number: frame.number - 1 }) });
}

function sectionsOf(
  words: Words,
  facts: MonthlyFacts,
  commentary: readonly Commentary[],
  frame: ReportFrame,
): readonly Section[] {
  const { t, locale } = words;
  const summary = summarySection(words, facts);
  const warning: Block[] =
    frame.kind === 'preview'
      ? [{ kind: 'text', tone: 'warning', text: t(`report.preview-${facts.state}`) }]
      : [];
  return [
    ...(frame.kind === 'issued' && frame.reissue ? [changesSection(t, locale, frame.reissue)] : []),
    { ...summary, blocks: [...warning, ...summary.blocks] },
    ...facts.measures.map((one) => measureSection(words, facts, one, saidOf(words, commentary, one))),
    monthsSection(words, facts),
    volumesSection(words, facts),
    returnsSection(words, facts),
    budgetsSection(words, facts),
    definitionsSection(words, facts),
    aboutSection(words, facts, frame),
  ];
}

/** An indicator has no commentary of its own unless somebody wrote one. */
function saidOf(
  words: Words,
  commentary: readonly Commentary[],
  one: MonthlyFacts['measures'][number],
): Said {
  const { locale } = words;
  const own = commentary.find(({ measure, locale: of }) => measure === one.measure.id && of === locale);
  if (own) return { text: own.text, accepted: true };
  if (one.measure.kind !== 'pledge') return null;
  return { text: suggestCommentary(words.t, locale, one), accepted: false };
}
