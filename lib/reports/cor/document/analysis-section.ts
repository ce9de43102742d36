import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import type { DocumentRow, Section } from '../../document/report-document';
import type { CorProvision } from '../cor-provision';
import { analysisColumnText } from '../words';
import { amountCell, changesBelow } from './provision-cells';
import { provisionNotes } from './provision-notes';

/** The head's own table: every programme with the marks it carries here, and the total with its changes. */
export function analysisSection(t: Translator, locale: Locale, provision: CorProvision): Section {
  const { head, columns, programmes, total } = provision;
  const below = changesBelow(t, locale, total);
  const marks = [...programmes, total].flatMap(({ marksInAnalysis }) => marksInAnalysis.flat());
  const table = {
    id: 'analysis',
    caption: t('reportCor.analysis.caption', { head: head.number }),
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
  return { id: 'analysis', title: t('reportCor.analysis.heading'), blocks: [{ kind: 'table', table }] };
}
