import { baseText } from '@/lib/overview/base-text';
import { definitionFacts } from '@/lib/overview/definition-facts';
import type { Block, Section } from '../../document/report-document';
import type { MonthlyFacts } from '../monthly-facts';
import type { Words } from './cells';

/** What each measure counts, under which definition and target, and where that is printed. */
export function definitionsSection({ t, locale }: Words, { measures, month }: MonthlyFacts): Section {
  return {
    id: 'definitions',
    title: t('report.section.definitions'),
    blocks: measures.flatMap(({ measure, month: point }): Block[] => [
      { kind: 'heading', text: measure.name[locale] },
      { kind: 'text', tone: 'body', text: measure.note[locale] },
      {
        kind: 'facts',
        facts: [
          ...definitionFacts(t, locale, measure, month),
          { term: t('report.base'), lines: [baseText(t, point.definition)] },
        ],
      },
    ]),
  };
}
