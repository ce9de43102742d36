import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import { gapState } from '@/lib/kpi/gap-state';
import { exactText } from '@/lib/kpi/printed';
import { reasonText, valueText, verdictText } from '@/lib/overview/words';
import { type Cell, formulaCell, type Look, numberCell, textCell, WHOLE } from '../../workbook/cell';
import { differenceFormat, ratioFormat, targetFormat } from '../../workbook/formats';
import { dividedFormula } from '../../workbook/ratio-formula';
import { cellRef, quotedText } from '../../workbook/refs';
import type { Words } from '../../workbook/words';
import { expressionFormula, type MeasureColumns, ratioParts } from './measure-columns';

/** Digits behind the point that tell a value from its target where its printed form takes words for it. */
const MOST_DIGITS = 6;

/** What a point is in words where it has no value: which kind of nothing, or why there is none. */
export function nothingText({ t }: Words, point: Attainment): string {
  const state = gapState(point);
  if (state === 'no-volume') return noVolumeText(t, point);
  return state ? t(`volumes.state.${state}`) : (reasonText(t, point) ?? '');
}

/** What a value is where its denominator is zero: `no calls`. */
function noVolumeText(t: Words['t'], point: Attainment): string {
  return reasonText(t, { ...point, reason: 'no-volume' }) ?? '';
}

/**
 * The cells of a point's row from its numerator on: formulas over the row's counts with the values they have, and what
 * is told of the value.
 *
 * @param row from 1
 * @param revision of the return; null for more than one month
 */
export function pointCells(
  words: Words,
  columns: MeasureColumns,
  point: Attainment,
  row: number,
  revision: number | null,
): readonly (Cell | null)[] {
  const look: Look = revision === null && point.period.by !== 'month' ? 'total' : 'plain';
  const nothing = textCell(nothingText(words, point), 'gap');
  const sum = (own: number | null, value: bigint | null, part: 'numerator' | 'denominator') => {
    if (own === null) return [];
    const formula = expressionFormula(columns, point.definition[part], row);
    return [value === null ? nothing : formulaCell(formula, value, WHOLE, look)];
  };
  return [
    ...sum(columns.numerator, point.numerator, 'numerator'),
    ...sum(columns.denominator, point.denominator, 'denominator'),
    valueCell(words, columns, point, row, look) ?? nothing,
    ...toldCells(words, columns, point, row, revision),
  ];
}

/** The value as a formula; null where there is none to show, though it could be worked out in part. */
function valueCell(
  words: Words,
  columns: MeasureColumns,
  point: Attainment,
  row: number,
  look: Look,
): Cell | null {
  const { numerator, denominator, value, definition } = point;
  if (numerator === null || denominator === null || (value === null && denominator !== 0n)) return null;
  const { over, under } = ratioParts(columns, definition, row);
  const none = noVolumeText(words.t, point);
  const result = denominator === 0n ? none : Number(numerator) / Number(denominator);
  const format = ratioFormat(definition.unit, digitsOf(point));
  return formulaCell(
    `IF(${under}=0,${quotedText(none)},${dividedFormula(over, under)})`,
    result,
    format,
    look,
  );
}

function toldCells(
  { t }: Words,
  columns: MeasureColumns,
  point: Attainment,
  row: number,
  revision: number | null,
): readonly (Cell | null)[] {
  const { printed, unit, target, value, difference, definition, standing } = point;
  const targetColumn = columns.value + 2;
  const reason = reasonText(t, point);
  const inCells = unit === 'percent' ? 100 : 1;
  const format =
    target &&
    targetFormat(t, target.comparison, unit, digitsIn(exactText(target.value, definition.precision)));
  const targetNumber = target && Number(fixed(target.value, MOST_DIGITS)) / inCells;
  const away = `(${cellRef(columns.value, row)}-${cellRef(targetColumn, row)})${unit === 'percent' ? '*100' : ''}`;
  return [
    printed && textCell(valueText(t, unit, printed)),
    targetNumber === null
      ? textCell(t('reportFiles.measure.no-target'), 'gap')
      : numberCell(targetNumber, format ?? ''),
    value && difference
      ? formulaCell(away, Number(fixed(difference, 12)), differenceFormat(digitsOf(point) + 1))
      : null,
    textCell(verdictText(t, point)),
    reason === null ? null : textCell(reason),
    numberCell(point.monthsReported),
    numberCell(point.monthsExpected),
    standing && textCell(t(`standing.${standing}`)),
    revision === null ? null : numberCell(revision),
  ];
}

/** As many digits as the value is printed with. */
export function digitsOf({ printed, definition }: Attainment): number {
  if (printed === null) return definition.precision;
  return printed.kind === 'digits' ? digitsIn(printed.text) : MOST_DIGITS;
}

function digitsIn(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
