import { shown } from '@/lib/format/shown';
import { readJson } from '@/lib/imports/book/read-json';
import type { LedgerEntry } from '../ledger-entry';
import { proposedForm } from '../read-proposed';

/** Why a file is no ledger: where in it, and what stands there. */
export type LedgerFileProblem = {
  readonly place: string;
  readonly value: string | null;
  readonly code: string;
};

export type ParsedLedger =
  | { readonly kind: 'entries'; readonly entries: readonly LedgerEntry[] }
  | {
      readonly kind: 'errors';
      readonly errors: readonly LedgerFileProblem[];
      /** How many there are, however many are told. */
      readonly count: number;
    };

const FORMAT = 'kpi-ledger/1';
/** Far more than any ledger has; more would only exhaust whoever reads it. */
export const MOST_BYTES = 900_000;
const MOST_TOLD = 100;

/**
 * Entries of the ledger as a file: JSON in UTF-8, one entry a line, so that two of them can be held side by side.
 *
 * @example printLedger([]) // '{\n"format": "kpi-ledger/1",\n"entries": [\n]\n}\n'
 */
export function printLedger(entries: readonly LedgerEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry));
  return `{\n"format": ${JSON.stringify(FORMAT)},\n"entries": [\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]\n}\n`;
}

/**
 * The entries that a file says, or everything that keeps it from being one. Whatever the bytes are, the answer is one of the
 * two; what entries say beside each other is looked at by the ledger.
 */
export function parseLedger(bytes: Uint8Array): ParsedLedger {
  if (bytes.length > MOST_BYTES)
    return refused([{ place: 'file', value: String(bytes.length), code: 'too-large' }]);
  const read = readJson(bytes);
  if (read.kind === 'errors') return refused(read.errors);
  const { json } = read;
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return refused([{ place: '$.format', value: null, code: 'not-a-ledger' }]);
  const { format: _, ...rest } = json;
  const parsed = proposedForm.safeParse({ ...rest, kind: 'ledger' });
  if (parsed.success && parsed.data.kind === 'ledger')
    return { kind: 'entries', entries: parsed.data.entries };
  const issues = parsed.success ? [] : parsed.error.issues;
  return refused(
    issues.map(({ path, code }) => ({
      place: ['$', ...path.map(String)].join('.'),
      value: valueAt(rest, path),
      code: code === 'unrecognized_keys' ? 'unknown-key' : 'unfit',
    })),
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): string | null {
  const found = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
  return found === undefined || typeof found === 'object' ? null : shown(String(found));
}

function refused(errors: readonly LedgerFileProblem[]): ParsedLedger {
  return {
    kind: 'errors',
    count: errors.length,
    errors: errors.slice(0, MOST_TOLD).map(({ place, value, code }) => ({ place, value, code })),
  };
}
