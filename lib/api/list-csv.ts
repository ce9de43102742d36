import { z } from 'zod';
import { type CsvCell, toCsv } from '@/lib/format/csv';

type Shape = z.ZodType;

/**
 * A list of the API as CSV: the header is its field names in order, those of a nested object joined by `_`, then
 * `asAt` and `illustrative`. A list within a row (a measure's targets) is one cell of JSON. null is an empty cell.
 *
 * @example listCsv(volumesShape, points, { asAt: '2024-02-28', illustrative: false })
 */
export function listCsv(
  shape: z.ZodObject,
  rows: readonly Readonly<Record<string, unknown>>[],
  beside: { asAt: string; illustrative: boolean },
): string {
  const columns = columnsOf(shape, []);
  const header = [...columns.map((path) => path.join('_')), 'asAt', 'illustrative'];
  const cells = rows.map((row) => [
    ...columns.map((path) => cellAt(row, path)),
    beside.asAt,
    beside.illustrative,
  ]);
  return toCsv(header, cells);
}

function columnsOf(shape: Shape, path: readonly string[]): string[][] {
  const inner = shape instanceof z.ZodNullable ? (shape.unwrap() as Shape) : shape;
  if (!(inner instanceof z.ZodObject)) return [[...path]];
  return Object.entries(inner.shape as Record<string, Shape>).flatMap(([name, field]) =>
    columnsOf(field, [...path, name]),
  );
}

function cellAt(row: unknown, path: readonly string[]): CsvCell {
  let value: unknown = row;
  for (const name of path) value = value instanceof Object ? (value as Record<string, unknown>)[name] : null;
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
