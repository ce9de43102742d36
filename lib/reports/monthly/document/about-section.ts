import { formatMoment } from '@/lib/format/moment';
import { formatMonth } from '@/lib/format/month';
import type { DocumentFact, Section } from '../../document/report-document';
import type { ReportFrame } from '../../report-frame';
import type { MonthlyFacts } from '../monthly-facts';
import type { Words } from './cells';

/** As at when, which figures and periods, how they are worked out, and how a file of it is checked. */
export function aboutSection({ t, locale }: Words, facts: MonthlyFacts, frame: ReportFrame): Section {
  const month = formatMonth(facts.month, locale);
  const told = { from: facts.measures[0]?.trend[0]?.period.from ?? facts.month, to: facts.month };
  const fact = (
    key: 'as-at' | 'counts' | 'periods' | 'rounding' | 'snapshot' | 'check' | 'versions',
    text: string,
  ) => ({ term: t(`report.about.${key}`), lines: [text] }) satisfies DocumentFact;
  const range = { from: formatMonth(told.from, locale), to: formatMonth(told.to, locale) };
  const revisions = facts.figures.map(({ month: of, revision }) =>
    t('report.about.revision', { month: of, revision }),
  );
  return {
    id: 'about',
    title: t('report.section.about'),
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact(
            'as-at',
            t('report.about.as-at-text', { moment: formatMoment(new Date(facts.knownAt), locale) }),
          ),
          fact('counts', t(`report.about.counts-${facts.state}`)),
          fact('periods', t('report.about.periods-text', { month, ...range })),
          fact('rounding', t('report.about.rounding-text')),
          fact(
            'snapshot',
            frame.kind === 'issued'
              ? t('report.about.snapshot-text', { id: frame.id, sha256: frame.sha256 })
              : t('report.about.snapshot-preview'),
          ),
          fact('check', t('report.about.check-text')),
          fact('versions', t('report.about.versions-text', { months: revisions.join('; ') })),
        ],
      },
    ],
  };
}
