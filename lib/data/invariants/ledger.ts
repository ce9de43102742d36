import 'server-only';
import { baseOf } from '@/lib/kpi/base-of';
import { parseExpression } from '@/lib/kpi/expression';
import { sameContent } from '@/lib/proposals/ledger/same-content';
import { placeOf } from '@/lib/proposals/ledger/valid-time';
import { readProposed } from '@/lib/proposals/read-proposed';
import { readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { knownBefore } from '../known-by';
import { loadLedgerRows } from '../ledger/load-ledger-rows';
import type { Session } from '../snapshot/session';
import { asQueryable } from './as-queryable';
import { ask, type Invariant } from './invariant';

/** The tables of the ledger, each with what says of which time a row is. */
const LINES = {
  measure_definition: `measure || ' ' || coalesce(valid_from::text, 'first')`,
  measure_target: `measure || ' ' || valid_from`,
  measure_plan: `measure || ' ' || year`,
  published_figure: `measure || ' ' || year || ' ' || citation_book`,
  general_holiday: 'day::text',
  dated_setting: `name || ' ' || coalesce(valid_from::text, 'first')`,
} as const;
const ROWS = Object.entries(LINES)
  .map(([table, of]) => `SELECT '${table}' AS place, ${of} AS of, id, proposal_id, reason FROM ${table}`)
  .join(' UNION ALL ');

/** The ledger of definitions, targets, plans and settings. */
export const LEDGER: readonly Invariant[] = [
  ask(
    'every measure has a first definition, without beginning',
    `SELECT measure AS broken FROM (
       SELECT measure FROM measure_definition UNION SELECT measure FROM measure_target
       UNION SELECT measure FROM measure_plan UNION SELECT measure FROM published_figure) AS named
     WHERE measure NOT IN (SELECT measure FROM measure_definition WHERE valid_from IS NULL) ORDER BY measure`,
  ),
  {
    name: 'every definition is an expression over the counts of the catalogue',
    broken: async (session) => {
      const { rows } = await session.query<{ id: string; measure: string; expression: string }>(
        `SELECT id, measure, unnest(ARRAY[numerator, denominator]) AS expression FROM measure_definition ORDER BY id`,
      );
      return rows
        .filter(({ expression }) => parseExpression(expression).kind === 'refused')
        .map(
          ({ id, measure, expression }) => `definition ${id} of ${measure}: ${JSON.stringify(expression)}`,
        );
    },
  },
  ask(
    'every month is the first day of one',
    `SELECT format('%s: %s', place, day) AS broken FROM (
       SELECT 'month_revision' AS place, month AS day FROM month_revision
       UNION ALL SELECT 'measure_definition', valid_from FROM measure_definition
       UNION ALL SELECT 'measure_target', valid_from FROM measure_target
       UNION ALL SELECT 'dated_setting', valid_from FROM dated_setting) AS days
     WHERE extract(day FROM day) <> 1 ORDER BY place, day`,
  ),
  // A later book that prints a year again corrects nothing: its figure stands beside the earlier one's.
  ask(
    'whatever two people corrected in the ledger says why',
    `WITH entered AS (${ROWS})
     SELECT format('%s: %s', place, of) AS broken FROM entered r
     WHERE proposal_id IN (SELECT id FROM proposal WHERE kind = 'ledger') AND btrim(coalesce(reason, '')) = ''
       AND EXISTS (SELECT FROM entered e WHERE e.place = r.place AND e.of = r.of AND e.id < r.id) ORDER BY 1`,
  ),
  {
    name: 'what stands beside the figures of a measure fits what they are divided by',
    broken: async (session) => {
      const { rows } = await session.query<{ id: string; denominator: string; unit: string; base: string }>(
        'SELECT id, denominator, unit, base FROM measure_definition ORDER BY id',
      );
      return rows.flatMap(({ id, denominator, unit, base }) => {
        const parsed = parseExpression(denominator);
        if (parsed.kind === 'refused') return [];
        const fits = baseOf(parsed.expression, unit === 'score' ? 'score' : 'percent');
        return fits === base ? [] : [`definition ${id}: ${base}, not ${fits}`];
      });
    },
  },
  { name: 'what was confirmed for the ledger is what its rows say', broken: unlikeProposed },
];

/** Entries of confirmed proposals that have no row of theirs saying the same, and rows that no entry of theirs says. */
async function unlikeProposed(session: Session): Promise<readonly string[]> {
  const { rows: proposals } = await session.query<{ id: string; content: string }>(
    `SELECT p.id::text, p.content FROM proposal p JOIN proposal_decision d ON d.proposal_id = p.id
     WHERE p.kind = 'ledger' AND d.decision = 'confirmed' ORDER BY p.id`,
  );
  const rows = await loadLedgerRows(asQueryable(session), knownBefore(null));
  return proposals.flatMap(({ id, content }) => {
    const proposed = readProposed(readCanonicalJson(content));
    const entries = proposed.kind === 'ledger' ? proposed.entries : [];
    const made = rows.filter(({ proposalId }) => String(proposalId) === id).map(({ entry }) => entry);
    const isThere = entries.every((entry) =>
      made.some((row) => placeOf(row) === placeOf(entry) && sameContent(row, entry)),
    );
    return isThere && made.length === entries.length ? [] : [`proposal ${id}`];
  });
}
