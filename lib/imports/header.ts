import { shown } from '@/lib/format/shown';
import { COUNTS, type CountCode } from '@/lib/kpi/counts';
import type { RowProblem } from './problem';
import { ProblemList } from './problem-list';
import { trimmed } from './trimmed';

export type Column = 'month' | 'note' | CountCode;

/** Every column that a months file may have, in the order of our own files. */
export const MONTH_COLUMNS: readonly Column[] = ['month', ...COUNTS.map((count) => count.code), 'note'];

// A map, so that `__proto__` and `constructor` are as unknown as any other name.
const KNOWN: ReadonlyMap<string, Column> = new Map(MONTH_COLUMNS.map((column) => [column, column]));

export type Header =
  | {
      readonly kind: 'columns';
      readonly columns: readonly Column[];
      readonly warnings: readonly RowProblem[];
    }
  | { readonly kind: 'problems'; readonly problems: ProblemList };

/**
 * The header row: known columns in any order, each once, `month` among them. A cell that isn't so is a problem
 * that names it, as spreadsheets do (column C), or by what it says.
 *
 * Example: `readHeader(['month', 'Calls offered'])` has the problem `unknown-column` with the suggestion
 * `calls_offered`.
 */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map(trimmed);
  if (names.every((name) => name === '')) return refused(problem(null, null, 'header-row-empty'));
  const problems = new ProblemList();
  const columns: Column[] = [];
  const firstAt = new Map<Column, number>();
  names.forEach((name, at) => {
    const column = KNOWN.get(name);
    const earlier = column === undefined ? undefined : firstAt.get(column);
    if (column === undefined) problems.add(unusable(name, at));
    else if (earlier !== undefined) {
      problems.add(
        problem(column, column, 'duplicate-column', { first: letters(earlier), second: letters(at) }),
      );
    } else {
      firstAt.set(column, at);
      columns.push(column);
    }
  });
  if (!firstAt.has('month')) problems.add(problem('month', null, 'month-column-missing'));
  if (problems.count > 0) return { kind: 'problems', problems };
  const hasCounts = columns.some((column) => column !== 'month' && column !== 'note');
  return { kind: 'columns', columns, warnings: hasCounts ? [] : [problem(null, null, 'no-count-columns')] };
}

function refused(only: RowProblem): Header {
  const problems = new ProblemList();
  problems.add(only);
  return { kind: 'problems', problems };
}

function unusable(name: string, at: number): RowProblem {
  if (name === '') return problem(null, '', 'header-cell-empty', { letter: letters(at) });
  const suggestion =
    KNOWN.get(
      name
        .slice(0, 100)
        .toLowerCase()
        .replace(/[\s_-]+/g, '_'),
    ) ?? 'none';
  return problem(shown(name), shown(name), 'unknown-column', { letter: letters(at), suggestion });
}

function problem(
  column: string | null,
  value: string | null,
  code: RowProblem['code'],
  facts: RowProblem['facts'] = {},
): RowProblem {
  return { row: 1, column, value, code, facts };
}

/** A column's letters in a spreadsheet: 0 is A, 26 is AA. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
