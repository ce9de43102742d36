import type { z } from 'zod';
import { type ApiError, errorBody } from '@/lib/api/api-error';
import { listCsv } from '@/lib/api/list-csv';

/** An answer as JSON. */
export function json(body: unknown, status = 200, headers: Headers = new Headers()): Response {
  return jsonText(JSON.stringify(body), status, headers);
}

/** An answer that is a text of JSON already. */
export function jsonText(text: string, status = 200, headers: Headers = new Headers()): Response {
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(text, { status, headers });
}

/** An error in the API's form. */
export function errorResponse(error: ApiError, headers: Headers = new Headers()): Response {
  return json(errorBody(error), error.status, headers);
}

/** A list as JSON under its name, or as a CSV file, with what stands beside every list. */
export function list(answer: {
  format: 'json' | 'csv' | undefined;
  name: string;
  shape: z.ZodObject;
  rows: readonly Readonly<Record<string, unknown>>[];
  asAt: string;
  fileName: string;
}): Response {
  const { format, name, shape, rows, asAt, fileName } = answer;
  const beside = { asAt, illustrative: rows.some((row) => row['standing'] === 'illustrative') };
  if (format !== 'csv') return json({ [name]: rows, ...beside });
  return new Response(listCsv(shape, rows, beside), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}.csv"`,
    },
  });
}
