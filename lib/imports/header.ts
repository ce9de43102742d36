import { type Cell, cellShown } from './cell';
import { columnLetters } from './column-letters';
import type { RowProblem } from './problem';
import { ProblemList } from './problem-list';
import { trimmed } from './trimmed';

/** The columns that a kind of file may have. */
export type HeaderRules<Column extends string> = {
  /** Each at most once, in any order. */
  readonly columns: readonly Column[];
  /** Those that every row needs. */
  readonly required: readonly Column[];
  readonly isCount: (column: Column) => boolean;
};

export type Header<Column> =
  | {
      readonly kind: 'columns';
      readonly columns: readonly Column[];
      readonly warnings: readonly RowProblem[];
    }
  | { readonly kind: 'problems'; readonly problems: ProblemList };

/**
 * The header row: known columns in any order, each once, those that are needed among them. A cell that isn't so is a problem
 * that names it, as spreadsheets do (column C), or by what it says.
 *
 * @example readHeader(['month', 'Calls offered'], MONTHS) // unknown-column, with the suggestion `calls_offered`
 */
export function readHeader<Column extends string>(
  cells: readonly Cell[],
  { columns: known, required, isCount }: HeaderRules<Column>,
): Header<Column> {
  const names = cells.map((cell) => (typeof cell === 'string' ? trimmed(cell) : cellShown(cell)));
  if (names.every((name) => name === '')) return refused(problem(null, null, 'header-row-empty'));
  // A map, so that `__proto__` and `constructor` are as unknown as any other name.
  const byName: ReadonlyMap<string, Column> = new Map(known.map((column) => [column, column]));
  const problems = new ProblemList();
  const columns: Column[] = [];
  const firstAt = new Map<Column, number>();
  names.forEach((name, at) => {
    const column = byName.get(name);
    const earlier = column === undefined ? undefined : firstAt.get(column);
    if (column === undefined) problems.add(unusable(name, at, byName));
    else if (earlier !== undefined) {
      const facts = { first: columnLetters(earlier), second: columnLetters(at) };
      problems.add(problem(column, column, 'duplicate-column', facts));
    } else {
      firstAt.set(column, at);
      columns.push(column);
    }
  });
  for (const column of required)
    if (!firstAt.has(column)) problems.add(problem(column, null, missing(column)));
  if (problems.count > 0) return { kind: 'problems', problems };
  return {
    kind: 'columns',
    columns,
    warnings: columns.some(isCount) ? [] : [problem(null, null, 'no-count-columns')],
  };
}

function missing(column: string): RowProblem['code'] {
  return column === 'month' ? 'month-column-missing' : 'column-missing';
}

function refused(only: RowProblem): Header<never> {
  const problems = new ProblemList();
  problems.add(only);
  return { kind: 'problems', problems };
}

function unusable(name: string, at: number, byName: ReadonlyMap<string, string>): RowProblem {
  const letter = columnLetters(at);
  if (name === '') return problem(null, '', 'header-cell-empty', { letter });
  const meant = name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
  const shownName = cellShown(name);
  return problem(shownName, shownName, 'unknown-column', { letter, suggestion: byName.get(meant) ?? 'none' });
}

function problem(
  column: string | null,
  value: string | null,
  code: RowProblem['code'],
  facts: RowProblem['facts'] = {},
): RowProblem {
  return { row: 1, column, value, code, facts };
}
