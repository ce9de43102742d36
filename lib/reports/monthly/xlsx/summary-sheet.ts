import { yearOf } from '@/lib/calendar/month';
import { fixed } from '@/lib/exact/round';
import { formatMonth } from '@/lib/format/month';
import type { Attainment } from '@/lib/kpi/attainment';
import { exactText } from '@/lib/kpi/printed';
import { inUnit, targetText, verdictText } from '@/lib/overview/words';
import { type Cell, formulaCell, textCell } from '../../workbook/cell';
import { differenceFormat, ratioFormat } from '../../workbook/formats';
import { absoluteRange } from '../../workbook/refs';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MeasureFacts, MonthlyFacts } from '../monthly-facts';
import type { FileFrame } from './file-frame';
import type { MeasureSheet } from './measure-sheet';
import { digitsOf, nothingText } from './point-cells';

/** A measure beside the sheet where its numbers are worked out. */
export type Summarised = { readonly own: MeasureFacts; readonly made: MeasureSheet };

/** The measures at a glance, each number taken from its own sheet. */
export function summarySheet(
  words: Words,
  facts: MonthlyFacts,
  frame: FileFrame & { readonly name: string },
  measures: readonly Summarised[],
): Sheet {
  const { t, locale } = words;
  return {
    name: frame.name,
    widths: [42, 12, 12, 14, 14, 11, 14, 16, 12, 20, 20, 11, 13],
    rows: [
      ...sheetTop(words, facts.asAt, frame.mark, frame.title, t('reportFiles.summary.change')),
      headCells([
        t('reportFiles.column.measure'),
        formatMonth(facts.month, locale, 'short'),
        formatMonth(measures[0]?.own.monthBefore.period.to ?? facts.month, locale, 'short'),
        t('reportFiles.column.year-to-date'),
        t('reportFiles.column.same-months'),
        t('reportFiles.column.change'),
        t('reportFiles.column.rolling'),
        t('reportFiles.column.target'),
        t('reportFiles.column.plan', { year: String(yearOf(facts.month)) }),
        t('reportFiles.column.verdict-month'),
        t('reportFiles.column.verdict-to-date'),
        t('reportFiles.column.reported'),
        t('reportFiles.column.standing'),
      ]),
      ...measures.map((summarised, at) => measureRow(words, summarised, HEAD + 1 + at)),
    ],
    head: HEAD,
    leftFrozen: 1,
    charts: [],
    names: [],
  };
}

function measureRow(words: Words, { own, made }: Summarised, row: number): readonly (Cell | null)[] {
  const { t, locale } = words;
  const { measure, month, monthBefore, yearToDate, sameMonths, rolling, plan } = own;
  const { unit, precision } = month.definition;
  const taken = (point: Attainment) => takenCell(words, made, point);
  return [
    textCell(measure.name[locale], 'prose'),
    taken(month),
    taken(monthBefore),
    taken(yearToDate),
    taken(sameMonths.before),
    sameMonths.change
      ? formulaCell(
          `(D${row}-E${row})${unit === 'percent' ? '*100' : ''}`,
          Number(fixed(sameMonths.change, 12)),
          differenceFormat(precision + 1),
        )
      : null,
    taken(rolling),
    month.target && textCell(targetText(t, unit, precision, month.target)),
    plan && textCell(inUnit(t, unit, exactText(plan.value, precision))),
    textCell(verdictText(t, month), 'prose'),
    textCell(verdictText(t, yearToDate), 'prose'),
    textCell(`${yearToDate.monthsReported}/${yearToDate.monthsExpected}`),
    month.standing && textCell(t(`standing.${month.standing}`)),
  ];
}

/** A number from the measure's own sheet, or the words that stand there. */
function takenCell(words: Words, { sheet, value, rowOf }: MeasureSheet, point: Attainment): Cell {
  const row = rowOf(point.period);
  if (row === null) return textCell(nothingText(words, point), 'gap');
  const { numerator, denominator, value: exact, definition } = point;
  const result =
    exact === null || numerator === null || denominator === null
      ? nothingText(words, point)
      : Number(numerator) / Number(denominator);
  const format = ratioFormat(definition.unit, digitsOf(point));
  return formulaCell(absoluteRange(sheet.name, value, row, row), result, format);
}
