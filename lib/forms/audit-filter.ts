import { type Day, parseDay } from '@/lib/calendar/day';
import { type FieldProblem, readFields, type Search } from './read-fields';

/** The fields of the form that chooses what of the audit is shown, as they stand in its address. */
export const AUDIT_FIELDS = ['who', 'kind', 'from', 'to', 'older', 'newer'] as const;
export type AuditField = (typeof AUDIT_FIELDS)[number];

/** What was wrong with a field; the words are in the catalogue. */
export type AuditProblem = FieldProblem<AuditField, Wrong>;
type Wrong = 'who' | 'kind' | 'day' | 'order' | 'page' | 'both-ways';

/** From which row on: rows older than it, or newer ones. */
type Place = { readonly older: string } | { readonly newer: string };

export type AuditFilter = {
  /** What was typed, kept for the form whether it could be read or not. */
  readonly typed: Readonly<Record<AuditField, string>>;
  /** null: not asked for. */
  readonly asked: {
    readonly who: string | null;
    readonly kind: string | null;
    readonly from: Day | null;
    readonly to: Day | null;
    readonly place: Place | null;
  };
  readonly problems: readonly AuditProblem[];
};

/** What can be asked for: people by id, and kinds and their groups by word. */
type Known = { readonly people: readonly string[]; readonly kinds: readonly string[] };

/** The greatest id that the database has room for. */
const MOST = 2n ** 63n - 1n;

/**
 * Reads what the audit is asked for from its address. Empty is everything; whatever can't be read, or isn't there, is named
 * as a problem, and then nothing is left out, so that the page shows the newest of everything beside the message.
 *
 * @example readAuditFilter({ from: '2026-13-01' }, known).problems // [{ field: 'from', value: '2026-13-01', code: 'day' }]
 */
export function readAuditFilter(search: Search, known: Known): AuditFilter {
  const { typed, problems, read } = readFields<AuditField, Wrong>(search, AUDIT_FIELDS);
  const who = read('who', 'who', among(['nobody', ...known.people]));
  const kind = read('kind', 'kind', among(known.kinds));
  const from = read('from', 'day', parseDay);
  const to = read('to', 'day', parseDay);
  const older = read('older', 'page', parseId);
  const newer = read('newer', 'page', parseId);
  if (from && to && from > to) problems.push({ field: 'from', value: `${from} – ${to}`, code: 'order' });
  if (older && newer) problems.push({ field: 'older', value: `${older}, ${newer}`, code: 'both-ways' });
  if (problems.length > 0) return { typed, asked: NOTHING, problems };
  const place = older !== null ? { older } : newer !== null ? { newer } : null;
  return { typed, asked: { who, kind, from, to, place }, problems };
}

const NOTHING = { who: null, kind: null, from: null, to: null, place: null };

/**
 * The address of the same choice on another page of it, or of its file: only what could be read, in one order.
 *
 * @param place the page; null for the newest
 * @example auditQuery({ kind: 'denied', … }, { older: '812' }) // '?kind=denied&older=812'
 */
export function auditQuery(asked: Omit<AuditFilter['asked'], 'place'>, place: Place | null): string {
  const { who, kind, from, to } = asked;
  const given = Object.entries({ who, kind, from, to, ...place }).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

function among(known: readonly string[]) {
  return (text: string) => known.find((one) => one === text) ?? null;
}

function parseId(text: string): string | null {
  return /^[1-9]\d{0,18}$/.test(text) && BigInt(text) <= MOST ? text : null;
}
