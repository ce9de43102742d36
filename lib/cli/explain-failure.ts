import { Forbidden } from '@/lib/access/may';
import { isUnavailable } from '@/lib/data/unavailable';
import { EnvironmentError } from '@/lib/env';
import { StartError } from '@/lib/server/start-error.mjs';
import { CommandFailure } from './failure';

const OTHER_SCHEMA = new Set([
  'P2021',
  'P2022',
  '42P01',
  '42703',
  '42883',
  'TableDoesNotExist',
  'ColumnNotFound',
]);

/**
 * The lines that stderr gets for whatever went wrong; the last one is the summary. Never a stack, never SQL.
 *
 * @example explainFailure(new StartError('port 3000 is in use')) // ['kpi: port 3000 is in use']
 */
export function explainFailure(error: unknown): string[] {
  if (error instanceof CommandFailure) return [...error.lines, `kpi: ${error.message}`];
  if (error instanceof StartError || error instanceof EnvironmentError || error instanceof Forbidden) {
    return [`kpi: ${error.message}`];
  }
  if (codes(error).some((code) => OTHER_SCHEMA.has(code))) {
    return [
      "kpi: the database's tables are of another version: start this version once (npm start), then run this again",
    ];
  }
  if (isUnavailable(error)) {
    return [
      "kpi: the database can't answer now (down, frozen or full): see that it runs, then run this again",
    ];
  }
  const message = error instanceof Error ? error.message : String(error);
  const line = message.trim().split('\n').at(-1) ?? '';
  return [`kpi: failed: ${line} (KPI_DEBUG=1 tells more)`];
}

/** The codes of an error and of what it wraps: Prisma's, its adapter's, PostgreSQL's. */
export function codes(error: unknown): string[] {
  const found: unknown[] = [];
  for (let e: unknown = error, depth = 0; e instanceof Object && depth < 6; depth++) {
    const { code, kind, originalCode, cause, meta } = e as Record<string, unknown>;
    found.push(code, kind, originalCode);
    e =
      cause ?? (meta instanceof Object ? (meta as Record<string, unknown>)['driverAdapterError'] : undefined);
  }
  return found.filter((code) => typeof code === 'string');
}
