import { type Cell, textCell } from '../../workbook/cell';
import { proseRows } from '../../workbook/prose-rows';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';
import type { FileFrame } from './file-frame';

/** Of the measure's name and of the text. */
const WIDTHS = [26, 110] as const;

/** What the manager says of the measures, a row for each paragraph beside the name of the measure that it begins with. */
export function commentarySheet(
  words: Words,
  facts: MonthlyFacts,
  frame: FileFrame & { readonly name: string },
): Sheet {
  const { t, locale } = words;
  const nameOf = (id: string) =>
    facts.measures.find(({ measure }) => measure.id === id)?.measure.name[locale] ?? id;
  return {
    name: frame.name,
    widths: WIDTHS,
    rows: [
      ...sheetTop(
        words,
        facts.asAt,
        frame.mark,
        t('reportFiles.sheet.commentary'),
        t('reportFiles.commentary.what'),
      ),
      headCells([t('reportFiles.column.measure'), t('reportFiles.column.text')]),
      ...frame.commentary.flatMap(({ measure, text }) =>
        proseRows(text, WIDTHS[1]).map((cell, at): (Cell | null)[] => [
          at === 0 ? textCell(nameOf(measure), 'prose') : null,
          cell,
        ]),
      ),
    ],
    head: HEAD,
    leftFrozen: 0,
    charts: [],
    names: [],
  };
}
