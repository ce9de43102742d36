import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { CorProvision } from '../cor-provision';
import { moneyUnitText } from '../words';
import { amountCell, changesBelow } from './provision-cells';
import { provisionNotes } from './provision-notes';

/** The financial provision of each programme, a block each, as the document prints them. */
export function provisionSection(t: Translator, locale: Locale, provision: CorProvision): Section {
  return {
    id: 'provision',
    title: t('reportCor.provision.title'),
    blocks: provision.programmes.flatMap((line): Block[] => [
      {
        kind: 'heading',
        text: t('reportCor.provision.heading', { number: line.number, name: line.name[locale] }),
      },
      { kind: 'table', table: programmeTable(t, locale, provision, line) },
    ]),
  };
}

function programmeTable(
  t: Translator,
  locale: Locale,
  provision: CorProvision,
  line: CorProvision['programmes'][number],
): DocumentTable {
  const { number, cells, unit } = line;
  const below = changesBelow(t, locale, line);
  const marks = cells.flatMap((cell) => cell?.footnotes ?? []);
  return {
    id: `provision-${number}`,
    caption: t('reportCor.provision.caption', { number }),
    columns: [
      { title: t('reportCor.provision.programme', { number }), width: 22, align: 'left' },
      ...provision.columns.map((column, place) => ({
        title: columnText(t, locale, column),
        // Below the last stand the changes on other bases, in words.
        width: place < provision.columns.length - 1 ? 16 : 30,
        align: 'right' as const,
      })),
    ],
    rows: [
      {
        kind: 'body',
        cells: [
          { text: t('reportCor.provision.line', { unit: moneyUnitText(t, unit) }) },
          ...cells.map((cell) => amountCell(t, cell, cell?.footnotes ?? [], true)),
        ],
      },
      ...(below ? [{ kind: 'body' as const, cells: [{ text: '' }, ...below] }] : []),
    ],
    notes: provisionNotes(t, locale, provision, marks, [line]),
  };
}
