import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { placeOf } from '@/lib/proposals/ledger/valid-time';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import type { Queryable } from '../database';
import { before, effectiveDay, type Moment } from '../reads/moment';
import { inSnapshot } from '../reads/snapshot';
import type { LedgerRow } from './ledger-row';
import { loadDueDays } from './load-due-days';
import { loadLedgerRows } from './load-ledger-rows';
import { loadMeasures } from './load-measures';
import type { Measure } from './measure';

/** Somebody who did something; the name is null for former staff. */
type By = { readonly id: string; readonly name: string | null };

/** A row of the ledger with the people behind it. */
export type NamedRow = LedgerRow & {
  readonly by: By;
  /** Who confirmed it, and when: null for what came with the product or from the command line. */
  readonly confirmedBy: (By & { readonly at: Date }) | null;
  /** Whether a later row of the same valid time stands in its place. */
  readonly isSuperseded: boolean;
};

export type DefinitionsAnswer = {
  readonly rows: readonly NamedRow[];
  readonly measures: readonly Measure[];
  readonly dueDay: (month: Month) => Day;
  readonly asAt: Day;
};

/**
 * The whole ledger with its history: every row that was ever entered, who proposed and who confirmed it.
 *
 * @throws Forbidden
 */
export function loadDefinitions(person: Person, moment: Moment): Promise<DefinitionsAnswer> {
  ensureMay(person, 'read-approved');
  const known = before(moment);
  return inSnapshot(async (db) => {
    const rows = await loadLedgerRows(db, known);
    const [names, deciders] = [await loadStaff(db), await loadDeciders(db)];
    const last = new Map(rows.map((row, at) => [placeOf(row.entry), at]));
    const person = (id: string): By => ({ id, name: names.get(id) ?? null });
    return {
      rows: rows.map((row, at) => {
        const decider = row.proposalId === null ? undefined : deciders.get(row.proposalId);
        return {
          ...row,
          by: person(row.authorId),
          confirmedBy: decider === undefined ? null : { ...person(decider.by), at: decider.at },
          isSuperseded: last.get(placeOf(row.entry)) !== at,
        };
      }),
      measures: await loadMeasures(db, known),
      dueDay: await loadDueDays(db, known),
      asAt: effectiveDay(moment),
    };
  });
}

/**
 * The ledger as it holds: of each valid time the last row that is known. What can be proposed again, here or elsewhere.
 *
 * @throws Forbidden
 */
export function loadLedgerEntries(person: Person, moment: Moment): Promise<readonly LedgerEntry[]> {
  ensureMay(person, 'read-approved');
  return inSnapshot(async (db) => {
    const rows = await loadLedgerRows(db, before(moment));
    return [...new Map(rows.map(({ entry }) => [placeOf(entry), entry])).values()];
  });
}

async function loadStaff(db: Queryable): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT DISTINCT ON (person_id) person_id AS id, CASE status WHEN 'disabled' THEN NULL ELSE name END AS name
    FROM person_state ORDER BY person_id, version DESC`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type Decider = { readonly by: string; readonly at: Date };

async function loadDeciders(db: Queryable): Promise<ReadonlyMap<bigint, Decider>> {
  const rows = await db.$queryRaw<(Decider & { id: bigint })[]>`
    SELECT proposal_id AS id, author_id AS by, known_at AS at FROM proposal_decision WHERE decision = 'confirmed'`;
  return new Map(rows.map((row) => [row.id, row]));
}
