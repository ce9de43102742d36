import type { z } from 'zod';
import type { bookFile } from '../book-file';

/** A book of Estimates as its JSON file has it. */
export type BookJson = z.input<typeof bookFile>;
export type HeadJson = BookJson['heads'][number];
type TableJson = HeadJson['tables'][number];
export type FigureJson = TableJson['figures'][number];
type NamesJson = HeadJson['name'];
type LineJson = HeadJson['lines'][number];

type Four = readonly [string, string, string, string];

/** The columns of the book of 2025–26. */
const COLUMNS = [
  { year: '2023-24', stage: 'actual' },
  { year: '2024-25', stage: 'original' },
  { year: '2024-25', stage: 'revised' },
  { year: '2025-26', stage: 'estimate' },
] as const;

const [, ORIGINAL, REVISED, ESTIMATE] = COLUMNS;

export function named(en: string, zhHant: string, zhHans: string): NamesJson {
  return { en, zhHant, zhHans };
}

/** The id of a column's figure: `head/2025-26/estimate`. */
function columnId(line: string, { year, stage }: (typeof COLUMNS)[number]): string {
  return `${line}/${year}/${stage}`;
}

/** A line of provision as it is printed in the four columns; each is the sum of the same column of other lines. */
export function provisions(
  line: string,
  programme: number | null,
  printed: Four,
  sums: readonly (readonly string[])[] = [],
): FigureJson[] {
  return COLUMNS.map((column, place) => ({
    id: columnId(line, column),
    of: { kind: 'provision', programme, ...column },
    printed: printed[place] ?? '',
    derived: sums.map((lines) => ({ how: 'sum', plus: lines.map((other) => columnId(other, column)) })),
  }));
}

/** The three changes that a book prints of a line of provision: Revised on Original, Estimate on Revised, on Original. */
export function changes(
  line: string,
  programme: number | null,
  printed: readonly [string, string, string],
): FigureJson[] {
  const pairs = [
    [REVISED, ORIGINAL],
    [ESTIMATE, REVISED],
    [ESTIMATE, ORIGINAL],
  ] as const;
  return pairs.map(([later, against], place) => ({
    id: `${columnId(line, later)}/on-${against.stage}`,
    of: { kind: 'change', programme, ...later, against: { ...against } },
    printed: printed[place] ?? '',
    unit: '%',
    precision: 'percent',
    derived: [{ how: 'change', later: columnId(line, later), earlier: columnId(line, against) }],
  }));
}

/** A line of the table of subheads, or of the analysis of a subhead; each the sum of the same column of other lines. */
export function lineFigures(
  prefix: string,
  kind: 'subhead' | 'total' | 'component',
  code: string,
  printed: Four,
  sums: readonly (readonly string[])[] = [],
): FigureJson[] {
  return COLUMNS.map((column, place) => ({
    id: columnId(`${prefix}${kind}/${code}`, column),
    of: { kind, code, ...column },
    printed: printed[place] ?? '',
    derived: sums.map((lines) => ({
      how: 'sum',
      plus: lines.map((other) => columnId(`${prefix}${other}`, column)),
    })),
  }));
}

/** The figures of a line, the first of them (its Actual) with a footnote's mark. */
export function marked([actual, ...others]: FigureJson[], mark: string): FigureJson[] {
  return actual ? [{ ...actual, footnotes: [mark] }, ...others] : [];
}

/** A table of a head whose figures are rounded to the digits printed. */
export function table(
  code: string,
  place: NamesJson,
  unit: TableJson['unit'],
  figures: FigureJson[],
): TableJson {
  return { code, place, unit, precision: 'as-printed', figures };
}

/** A line of the table of subheads. */
export function line(
  kind: LineJson['kind'],
  code: string,
  account: LineJson['account'],
  group: LineJson['group'],
  name: NamesJson,
): LineJson {
  return { kind, code, name, account, group };
}

/** A programme, with the number and name of the policy area that it contributes to. */
export function programme(
  number: number,
  name: NamesJson,
  area: number,
  areaName: NamesJson,
): HeadJson['programmes'][number] {
  return { number, name, policyArea: { number: area, name: areaName } };
}

/** A number of the text, which is the sum of others where it isn't the only place in which they stand. */
export function textFigure(id: string, printed: string, label: NamesJson, plus: string[]): FigureJson {
  return { id, of: { kind: 'text' }, label, printed, derived: [{ how: 'sum', plus }] };
}
