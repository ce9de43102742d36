import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { DocumentRow, DocumentTable, Section } from '../../document/report-document';
import type { CorBookProvision, CorProvision } from '../cor-provision';
import { analysisColumnText } from '../words';
import { notHeldBlock } from './not-held-block';
import { amountCell, changesBelow } from './provision-cells';
import { provisionNotes } from './provision-notes';

/**
 * The head's own table: every programme with the marks it carries here, and the total with its changes; before the book is
 * held that there is none.
 */
export function analysisSection(t: Translator, locale: Locale, provision: CorProvision): Section {
  return {
    id: 'analysis',
    title: t('reportCor.analysis.heading'),
    blocks: [
      provision.kind === 'not-held'
        ? notHeldBlock(t, locale, 'analysis', provision)
        : { kind: 'table', table: analysisTable(t, locale, provision) },
    ],
  };
}

function analysisTable(t: Translator, locale: Locale, provision: CorBookProvision): DocumentTable {
  const { head, columns, programmes, total } = provision;
  const below = changesBelow(t, locale, total);
  const marks = [...programmes, total].flatMap(({ marksInAnalysis }) => marksInAnalysis.flat());
  return {
    id: 'analysis',
    caption: t('reportCor.analysis.caption', { head }),
    columns: [
      { title: t('reportCor.analysis.programmes'), width: 31, align: 'left' as const },
      ...columns.map((column, place) => ({
        title: analysisColumnText(t, locale, column, total.unit),
        width: place < columns.length - 1 ? 15 : 24,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...programmes.map(
        ({ number, name, cells, marksInAnalysis }): DocumentRow => ({
          kind: 'body',
          cells: [
            { text: t('reportCor.analysis.line', { number, name: name[locale] }), leader: true },
            ...cells.map((cell, place) => amountCell(t, cell, marksInAnalysis[place] ?? [], false)),
          ],
        }),
      ),
      {
        kind: 'total' as const,
        cells: [
          { text: t('reportCor.analysis.total') },
          ...total.cells.map((cell, place) => amountCell(t, cell, total.marksInAnalysis[place] ?? [], true)),
        ],
      },
      ...(below ? [{ kind: 'body' as const, cells: [{ text: '' }, ...below] }] : []),
    ],
    notes: provisionNotes(t, locale, provision, marks, [total]),
  };
}
