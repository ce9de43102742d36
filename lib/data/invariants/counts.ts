import 'server-only';
import { COUNT_CODES, COUNTS } from '@/lib/kpi/counts';
import type { Expression } from '@/lib/kpi/expression';
import { printExpression } from '@/lib/kpi/expression';
import { IDENTITIES } from '@/lib/kpi/identities';
import { ask, type Invariant } from './invariant';

const REVISION = `format('month %s revision %s', to_char(month, 'YYYY-MM'), revision) AS broken FROM month_revision`;

/** What a row of month_revision holds beside its counts. */
export const ABOUT_THE_ACT: readonly string[] = [
  'month',
  'revision',
  'action',
  'suspended',
  'note',
  'comments',
  'reason',
  'source_file',
  'source_sha256',
  'idempotency_key',
  'known_at',
  'author_id',
];

/** The catalogue of counts (lib/kpi/counts.ts, lib/kpi/identities.ts) held against the stored rows and their columns. */
export const COUNTS_HOLD: readonly Invariant[] = [
  ...IDENTITIES.filter(({ severity }) => severity === 'error').map(({ parts, atMost }) =>
    ask(
      `${printExpression(parts)} is at most ${printExpression(atMost)}`,
      `SELECT ${REVISION} WHERE ${sum(parts)} > ${sum(atMost)} ORDER BY month, revision`,
    ),
  ),
  ask(
    'every count is from 0 to its maximum',
    `SELECT ${REVISION} WHERE ${COUNTS.map(({ code, max }) => `"${code}" NOT BETWEEN 0 AND ${max}`).join(' OR ')}
     ORDER BY month, revision`,
  ),
  ask(
    'the columns of a month are the counts of the catalogue and what is known of the act',
    `SELECT format('column %s', coalesce(c.column_name, wanted.name)) AS broken
     FROM (SELECT * FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'month_revision') c
     FULL JOIN unnest($1::text[]) AS wanted(name) ON wanted.name = c.column_name
     WHERE c.column_name IS NULL OR wanted.name IS NULL ORDER BY 1`,
    [[...COUNT_CODES, ...ABOUT_THE_ACT]],
  ),
];

/** An expression over the columns; null, which breaks nothing, where a count is absent. Wide enough for any sum. */
function sum(expression: Expression): string {
  return expression.map(({ count, weight }) => `${weight} * "${count}"::numeric`).join(' + ');
}
