import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { translatorFor } from '@/lib/messages/translator';
import { changesSection } from '../../document/changes-section';
import type { Block, ReportDocument, Section } from '../../document/report-document';
import type { ReportFrame } from '../../report-frame';
import type { CorFacts } from '../cor-facts';
import { frameTexts } from '../frame-texts';
import { aboutSection } from './about-section';
import { analysisSection } from './analysis-section';
import { lastYearSection } from './last-year-section';
import { monthsSection } from './months-section';
import { provisionSection } from './provision-section';
import { sourcesSection } from './sources-section';
import { targetsSection } from './targets-section';
import { volumesSection } from './volumes-section';

/**
 * The Controlling Officer's Report table in one language, in the order of the Estimates: the provision of each programme,
 * the sentence on calls and written contacts, the targets, the analysis of the head's provision; then what stands beside
 * the official table: the months, what differs from last year's, sources and definitions. A re-issue begins with what it
 * changes.
 *
 * @example corDocument(facts, { kind: 'preview' }, 'en').sections[2]?.id // 'targets'
 */
export function corDocument(facts: CorFacts, frame: ReportFrame, locale: Locale): ReportDocument {
  const t = translatorFor(locale);
  const { asAt, knownAt } = facts;
  return {
    locale,
    title: titleOf(t, locale, facts, frame),
    subtitle: subtitleOf(t, locale, facts),
    author: t('report.author'),
    ...frameTexts(t, locale, frame, asAt),
    pageText: (page, pages) => t('report.page', { page, pages }),
    made: knownAt,
    sections: sectionsOf(t, locale, facts, frame),
  };
}

function titleOf(t: Translator, locale: Locale, { year }: CorFacts, frame: ReportFrame): string {
  const title = t('reportCor.title', { year: formatCalendarYear(year, locale) });
  if (frame.kind === 'preview' || frame.number === 1) return title;
  return t('report.title-again', { title, mark: t('report.again', { number: frame.number - 1 }) });
}

/** The head and programme that run 1823; the office alone where no book names them. */
function subtitleOf(t: Translator, locale: Locale, { running, asAt }: CorFacts): string {
  const day = formatDay(asAt, locale);
  if (running === null) return t('report.subtitle', { author: t('report.author'), day });
  const { head, programme } = running;
  return t('reportCor.subtitle', {
    head: t('budgets.head-name', { number: head.number, name: head.name[locale] }),
    programme: t('reportCor.figure.programme', { number: programme.number, name: programme.name[locale] }),
    day,
  });
}

function sectionsOf(t: Translator, locale: Locale, facts: CorFacts, frame: ReportFrame): readonly Section[] {
  const provision = provisionSection(t, locale, facts);
  const warning: Block[] =
    frame.kind === 'preview' ? [{ kind: 'text', tone: 'warning', text: t('report.preview-approved') }] : [];
  return [
    ...(frame.kind === 'issued' && frame.reissue ? [changesSection(t, locale, frame.reissue)] : []),
    { ...provision, blocks: [...warning, ...provision.blocks] },
    volumesSection(t, locale, facts.volumes),
    targetsSection(t, locale, facts),
    analysisSection(t, locale, facts.provision),
    monthsSection(t, locale, facts),
    lastYearSection(t, locale, facts),
    sourcesSection(t, locale, facts),
    aboutSection(t, locale, facts, frame),
  ];
}
