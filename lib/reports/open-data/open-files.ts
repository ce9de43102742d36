import { z } from 'zod';
import { type CsvCell, toCsv } from '@/lib/format/csv';
import { inLanguages } from './in-languages';
import { dictionaryRows } from './open-dictionary';
import type { OpenFacts } from './open-facts';
import { attainmentRow, monthRow, publishedRow } from './open-rows';
import { manifestShape, TABLE_NAMES, TABLES, type TableName, tableFile } from './open-shapes';

/** A file of a vintage. */
export type OpenFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

/**
 * The files of a vintage: each table as CSV and JSON, the dictionary of their columns, the JSON's schema, and a manifest
 * with every other file's size and SHA-256. The same facts give the same bytes.
 *
 * @param sha256 of bytes, in hexadecimal digits
 */
export function openFiles(facts: OpenFacts, sha256: (bytes: Uint8Array) => string): readonly OpenFile[] {
  const rows: Readonly<Record<TableName, readonly Readonly<Record<string, unknown>>[]>> = {
    months: facts.months.map(monthRow),
    attainment: facts.points.map(attainmentRow),
    published: facts.published.map(publishedRow),
    dictionary: dictionaryRows(),
  };
  const files = [
    ...TABLE_NAMES.flatMap((name) => [
      file(`${name}.csv`, CSV_TYPE, csvOf(name, rows[name])),
      file(`${name}.json`, JSON_TYPE, jsonOf({ vintage: facts.vintage, [name]: rows[name] })),
    ]),
    file('schema.json', 'application/schema+json; charset=utf-8', jsonOf(openSchema())),
  ];
  const manifest = {
    vintage: facts.vintage,
    title: inLanguages('title'),
    publisher: inLanguages('publisher'),
    licence: inLanguages('licence'),
    files: files.map(({ name, mediaType, bytes }) => ({
      name,
      mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return [...files, file('manifest.json', JSON_TYPE, jsonOf(manifest))];
}

/** JSON Schema (2020-12) of each JSON file, under the file's name. */
function openSchema() {
  const schemas = [
    ...TABLE_NAMES.map((name) => [name, tableFile(name)] as const),
    ['manifest', manifestShape] as const,
  ].map(([name, shape]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(shape);
    return [name, schema] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: inLanguages('title').en,
    $defs: Object.fromEntries(schemas),
  };
}

function csvOf(name: TableName, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(TABLES[name].shape);
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => (row[column] ?? null) as CsvCell)),
  );
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function file(name: string, mediaType: string, text: string): OpenFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}
