import { fixed, isExactAt } from '@/lib/exact/round';
import type { CorFigure } from './cor-figure';
import type { CorActual, CorCell, CorMonthsValue, CorPledge } from './cor-pledge';
import { monthsDifferenceText } from './words';

/** What a figure has where it says nothing else. */
export const NOTHING_ELSE = {
  against: null,
  counts: null,
  verdict: null,
  footnotes: [],
  source: null,
  compared: null,
} as const;

/** The figures of a pledge's line, then what approved months give beside its actuals. */
export function pledgeFigures(pledge: CorPledge, year: number): readonly CorFigure[] {
  const { measure, name, definition, target, actuals, plan } = pledge;
  const frame = { ...NOTHING_ELSE, of: { kind: 'measure', measure, name }, unit: definition.unit } as const;
  const cell = (one: CorCell, column: string, of: string | null): CorFigure => ({
    ...frame,
    key: ['targets', measure, of, column].filter((part) => part !== null).join('/'),
    section: 'targets',
    year: of,
    column,
    printed: one.printed,
    value: one.value,
    digits: one.digits,
    source: one.source,
  });
  return [
    cell(target, 'target', null),
    ...actuals.map((one) => ({ ...cell(one, 'actual', String(one.year)), verdict: one.verdict })),
    cell(plan, 'plan', String(year)),
    ...actuals.flatMap((one) => monthsFigures(frame, pledge, one)),
  ];
}

type Frame = Omit<CorFigure, 'key' | 'section' | 'year' | 'column' | 'printed' | 'value' | 'digits'>;

function monthsFigures(frame: Frame, { measure, definition }: CorPledge, actual: CorActual): CorFigure[] {
  const own = actual.months.value;
  if (!own) return [];
  const { precision, unit } = definition;
  const year = String(actual.year);
  const key = `months/${measure}/${year}`;
  const digits = isExactAt(own.value, precision) ? precision : precision + 1;
  const { numerator, denominator, difference } = own;
  const value: CorFigure = {
    ...frame,
    key: `${key}/value`,
    section: 'months',
    year,
    column: 'value',
    printed: printedValue(own, digits),
    value: own.value,
    digits,
    counts: { numerator, denominator },
    verdict: own.verdict,
    source: { kind: 'months', year: actual.year },
  };
  if (difference === null) return [value];
  const beside: CorFigure = {
    ...frame,
    key: `${key}/difference`,
    section: 'months',
    year,
    column: 'difference',
    printed: monthsDifferenceText(difference, precision),
    value: difference,
    digits: precision + 1,
    unit: unit === 'percent' ? 'points' : unit,
  };
  return [value, beside];
}

/** As many digits as keep it on its side of the target; `<80` where six don't. */
function printedValue({ value, printed }: CorMonthsValue, digits: number): string {
  if (printed.kind === 'digits') return printed.rounds === null ? fixed(value, digits) : printed.text;
  return `${printed.kind === 'just-under' ? '<' : '>'}${printed.target}`;
}
