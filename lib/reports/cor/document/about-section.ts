import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import type { DocumentFact, Section } from '../../document/report-document';
import type { ReportFrame } from '../../report-frame';
import type { CorFacts } from '../cor-facts';

/** As at when, which figures, how they are worked out, and how a file of it is checked. */
export function aboutSection(t: Translator, locale: Locale, facts: CorFacts, frame: ReportFrame): Section {
  const fact = (
    key: 'as-at' | 'counts' | 'rounding' | 'snapshot' | 'check' | 'versions',
    text: string,
  ): DocumentFact => ({ term: t(`report.about.${key}`), lines: [text] });
  const revisions = facts.figures.map(({ month, revision }) =>
    t('report.about.revision', { month, revision }),
  );
  const between = t('reportCor.missing.between');
  const told = [
    fact('as-at', t('report.about.as-at-text', { moment: formatMoment(new Date(facts.knownAt), locale) })),
    fact('counts', t('report.about.counts-approved')),
    fact('rounding', t('report.about.rounding-text')),
    fact(
      'snapshot',
      frame.kind === 'issued'
        ? t('report.about.snapshot-text', { id: frame.id, sha256: frame.sha256 })
        : t('report.about.snapshot-preview'),
    ),
    fact('check', t('report.about.check-text')),
    // Without approved months every figure is a book's.
    ...(revisions.length > 0
      ? [fact('versions', t('report.about.versions-text', { months: revisions.join(between) }))]
      : []),
  ];
  return { id: 'about', title: t('report.section.about'), blocks: [{ kind: 'facts', facts: told }] };
}
