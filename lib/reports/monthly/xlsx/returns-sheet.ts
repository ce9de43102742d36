import { type Cell, dayCell, formulaCell, monthCell, textCell } from '../../workbook/cell';
import { dayFormat, monthFormat } from '../../workbook/formats';
import { columnRange, quotedText } from '../../workbook/refs';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';

const TIMELY = ['in-time', 'late', 'open', 'history'] as const;
const TIMELY_COLUMN = 3;

/** How the months' returns were handed in, and how many in time. */
export function returnsSheet(
  words: Words,
  facts: MonthlyFacts,
  frame: { readonly name: string; readonly mark: string | null },
): Sheet {
  const { t, locale } = words;
  const { returns } = facts;
  const day = (value: Parameters<typeof dayCell>[0] | null) =>
    value === null ? null : dayCell(value, dayFormat(locale));
  const range = columnRange(TIMELY_COLUMN, HEAD + 1, HEAD + Math.max(1, returns.length));
  return {
    name: frame.name,
    widths: [22, 16, 16, 16, 18, 18],
    rows: [
      ...sheetTop(
        words,
        facts.asAt,
        frame.mark,
        t('reportFiles.sheet.returns'),
        t('reportFiles.returns.what'),
      ),
      headCells([
        t('reportFiles.column.month'),
        t('reportFiles.column.due'),
        t('reportFiles.column.status'),
        t('reportFiles.column.timely'),
        t('reportFiles.column.submitted'),
        t('reportFiles.column.approved'),
      ]),
      ...returns.map(({ month, due, status, timeliness, submitted, approved }): (Cell | null)[] => [
        monthCell(month, monthFormat(locale)),
        day(due),
        textCell(t(`returns.status.${status}`)),
        timeliness && textCell(t(`returns.timely.${timeliness}`)),
        day(submitted),
        day(approved),
      ]),
      ...TIMELY.map((timely): (Cell | null)[] => {
        const word = t(`returns.timely.${timely}`);
        const count = returns.filter(({ timeliness }) => timeliness === timely).length;
        return [
          textCell(word, 'total'),
          null,
          null,
          formulaCell(`COUNTIF(${range},${quotedText(word)})`, count, undefined, 'total'),
        ];
      }),
    ],
    head: HEAD,
    leftFrozen: 1,
    portrait: true,
    charts: [],
    names: [],
  };
}
