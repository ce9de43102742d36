import 'server-only';
import { parseExpression } from '@/lib/kpi/expression';
import { ask, type Invariant } from './invariant';

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
];
