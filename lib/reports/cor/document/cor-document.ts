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
  const { provision, asAt, knownAt } = facts;
  const running = provision.programmes.find(({ number }) => number === provision.running);
  return {
    locale,
    title: titleOf(t, locale, facts, frame),
    subtitle: t('reportCor.subtitle', {
      head: t('budgets.head-name', { number: provision.head.number, name: provision.head.name[locale] }),
      programme: t('reportCor.figure.programme', {
        number: provision.running,
        name: running?.name[locale] ?? '',
      }),
      day: formatDay(asAt, locale),
    }),
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

function sectionsOf(t: Translator, locale: Locale, facts: CorFacts, frame: ReportFrame): readonly Section[] {
  const provision = provisionSection(t, locale, facts.provision);
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
