import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { columnText } from '@/lib/overview/budgets/words';
import type { Block, DocumentTable, Section } from '../../document/report-document';
import type { CorFacts } from '../cor-facts';
import type { CorBookProvision } from '../cor-provision';
import { moneyUnitText } from '../words';
import { notHeldBlock } from './not-held-block';
import { amountCell, changesBelow } from './provision-cells';
import { provisionNotes } from './provision-notes';

/**
 * The financial provision of each programme, a block each, as the document prints them; before the book is held that no
 * provision stands here, and whose names head and programme have.
 */
export function provisionSection(
  t: Translator,
  locale: Locale,
  { provision, running }: Pick<CorFacts, 'provision' | 'running'>,
): Section {
  return {
    id: 'provision',
    title: t('reportCor.provision.title'),
    blocks:
      provision.kind === 'not-held'
        ? [
            notHeldBlock(t, locale, 'provision', provision),
            { kind: 'text', tone: 'note', text: namedText(t, locale, running) },
          ]
        : provision.programmes.flatMap((line): Block[] => [
            {
              kind: 'heading',
              text: t('reportCor.provision.heading', { number: line.number, name: line.name[locale] }),
            },
            { kind: 'table', table: programmeTable(t, locale, provision, line) },
          ]),
  };
}

function namedText(t: Translator, locale: Locale, running: CorFacts['running']): string {
  if (running === null) return t('reportCor.provision.unnamed');
  return t('reportCor.provision.named', { book: formatFinancialYear(running.book, locale) });
}

function programmeTable(
  t: Translator,
  locale: Locale,
  provision: CorBookProvision,
  line: CorBookProvision['programmes'][number],
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
