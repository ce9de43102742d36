import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { inUnit } from '@/lib/overview/words';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { CorFacts } from '../cor-facts';
import type { CorPledge } from '../cor-pledge';
import { pledgeText, yearColumnText } from '../words';
import { flagText } from './flag-text';

/** The table of targets as the document prints it, and under it what has to be known beside its cells. */
export function targetsSection(t: Translator, locale: Locale, facts: CorFacts): Section {
  const flags = facts.pledges.flatMap((pledge) =>
    pledge.flags.map(
      (flag): Block => ({
        kind: 'text',
        tone: flag.kind === 'plan-below-last' ? 'note' : 'warning',
        text: flagText(t, locale, facts, pledge, flag),
      }),
    ),
  );
  return {
    id: 'targets',
    title: t('reportCor.targets.title'),
    blocks: [{ kind: 'table', table: targetsTable(t, locale, facts) }, ...flags],
  };
}

function targetsTable(t: Translator, locale: Locale, { year, pledges }: CorFacts): DocumentTable {
  const column = (title: string) => ({ title, width: 16, align: 'right' as const });
  return {
    id: 'targets',
    caption: t('reportCor.targets.caption'),
    columns: [
      { title: t('reportCor.targets.column'), width: 41, align: 'left' },
      { ...column(t('reconciliation.pledge.target')), width: 11 },
      column(yearColumnText(t, locale, year - 2, 'actual')),
      column(yearColumnText(t, locale, year - 1, 'actual')),
      column(yearColumnText(t, locale, year, 'plan')),
    ],
    rows: pledges.map((pledge) => ({
      kind: 'body',
      cells: [
        { text: pledgeText(t, locale, pledge), leader: true },
        ...[pledge.target, ...pledge.actuals, pledge.plan].map(({ printed }) => ({ text: printed })),
      ],
    })),
    notes: pledges.filter(({ target }) => target.comparison !== 'at-least').map(comparisonNote),
  };

  /** The table prints the number alone, which is read as at least. */
  function comparisonNote({ name, definition, target }: CorPledge): string {
    const value = inUnit(t, definition.unit, target.printed);
    return t('reportCor.targets.comparison', {
      pledge: name[locale],
      target: t(`comparison.${target.comparison}`, { value }),
    });
  }
}
