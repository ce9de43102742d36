import { FLOORS, floorOf, type Measurement, ratio } from '../measurement';
import { median } from '../statistics';

type Row = { readonly label: string; readonly cells: readonly string[] };

/**
 * Measurements as text: a table for each set of conditions, a row a subject, and under each row that has floors, how many
 * times the floor's its figures are.
 */
export function tables(all: readonly Measurement[]): string {
  const groups = new Set(all.map(({ conditions }) => conditions));
  return [...groups]
    .map((name) =>
      table(
        name,
        all.filter(({ conditions }) => conditions === name),
      ),
    )
    .join('\n');
}

function table(conditions: string, group: readonly Measurement[]): string {
  const figures = [...new Set(group.map(({ figure }) => figure))];
  const subjects = [...new Set(group.map(({ subject }) => subject))];
  const rows = subjects.flatMap((subject): Row[] => {
    const own = figures.map((figure) => group.find((m) => m.subject === subject && m.figure === figure));
    const floors = (FLOORS[subject] ?? []).filter((floor) => subjects.includes(floor));
    return [
      { label: subject, cells: own.map((m) => (m ? number(median(m.rounds)) : '')) },
      ...floors.map((floor) => ({
        label: `  ÷ ${floor}`,
        cells: own.map((m) => times(m ? ratio(m, floorOf(group, m, floor)) : null)),
      })),
    ];
  });
  return lines([{ label: conditions, cells: figures }, ...rows]);
}

/** Three digits that count, and every digit before the point. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(value, 0.01))));
  return value.toFixed(Math.min(digits, 2));
}

function times(value: number | null): string {
  return value === null ? '' : `${value.toFixed(2)}×`;
}

function lines(rows: readonly Row[]): string {
  const first = Math.max(...rows.map(({ label }) => label.length));
  const widths = (rows[0]?.cells ?? []).map((_, at) =>
    Math.max(...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  const line = ({ label, cells }: Row) =>
    [label.padEnd(first), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))].join('  ').trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
