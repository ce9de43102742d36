import { COUNT_CODES } from '@/lib/kpi/counts';
import { type Cell, monthCell, numberCell, textCell } from '../../workbook/cell';
import { monthFormat } from '../../workbook/formats';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';
import { countCell } from './count-cells';

/** Every count of every month, as it was returned. */
export function countsSheet(
  words: Words,
  facts: MonthlyFacts,
  frame: { readonly name: string; readonly mark: string | null },
): Sheet {
  const { t, locale } = words;
  const figures = new Map(facts.figures.map((figure) => [figure.month, figure]));
  return {
    name: frame.name,
    widths: [14, ...COUNT_CODES.map(() => 14), 13, 10],
    rows: [
      ...sheetTop(words, facts.asAt, frame.mark, t('reportFiles.sheet.counts'), t('reportFiles.counts.what')),
      headCells([
        t('reportFiles.column.month'),
        ...COUNT_CODES.map((code) => t(`count.${code}`)),
        t('reportFiles.column.standing'),
        t('reportFiles.column.revision'),
      ]),
      ...facts.volumes.months.map(({ month }): (Cell | null)[] => {
        const figure = figures.get(month);
        return [
          monthCell(month, monthFormat(locale)),
          ...COUNT_CODES.map((code) => countCell(words, facts, month, figure, code)),
          figure ? textCell(t(`standing.${figure.standing}`)) : null,
          figure ? numberCell(figure.revision) : null,
        ];
      }),
    ],
    head: HEAD,
    leftFrozen: 1,
    charts: [],
    names: [],
  };
}
