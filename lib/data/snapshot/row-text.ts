import 'server-only';
import pg from 'pg';
import type { Session } from './session';
import type { Table } from './tables';

const name = pg.escapeIdentifier;
const TEXTS = /^(text|character|name|citext)/;

/** About how much text is in memory at once (characters), and the most rows. */
export const BATCH = { characters: 4_000_000, rows: 1000 };

/**
 * The rows of a table in the order of its primary key, each as a line of JSON: an object with every column, whose values
 * are PostgreSQL's own text of them, or null. So nothing is rounded on the way through JSON or JavaScript (bigint, numeric,
 * microseconds), and a jsonb `null` differs from no value.
 *
 * The caller's transaction decides what is seen; it must be one, because the rows come through a cursor.
 *
 * @example '{"month":"2024-01-01","revision":"1","action":"saved","calls_offered":"240000","reason":null,…}'
 */
export async function* rowLines(session: Session, table: Table): AsyncGenerator<string[]> {
  const columns = table.columns.map((column) => `${name(column.name)}::text AS ${name(column.name)}`);
  // By bytes, so that the order is the same under every collation.
  const types = new Map(table.columns.map((column) => [column.name, column.type]));
  const key = table.key.map((column) => {
    const collate = TEXTS.test(types.get(column) ?? '') ? ' COLLATE "C"' : '';
    return `t.${name(column)}${collate}`;
  });
  await session.query(
    `DECLARE rows_of_table NO SCROLL CURSOR FOR
     SELECT row_to_json(r)::text AS line
     FROM (SELECT ${columns.join(', ')} FROM ${name(table.name)} t ORDER BY ${key.join(', ')}) r`,
  );
  for (let wanted = 10; ; ) {
    const { rows } = await session.query<{ line: string }>(`FETCH ${wanted} FROM rows_of_table`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < wanted) break;
    // As many as fit if the next rows are as long as these.
    const characters = rows.reduce((sum, { line }) => sum + line.length, 0);
    wanted = Math.max(1, Math.min(BATCH.rows, Math.floor((BATCH.characters * rows.length) / characters)));
  }
  await session.query('CLOSE rows_of_table');
}

/**
 * The statement that adds rows of {@link rowLines} again: `$1` is an array of lines, added in its order, through every
 * trigger and constraint.
 */
export function insertLines(table: Table): string {
  const columns = table.columns.map((column) => name(column.name)).join(', ');
  const values = table.columns.map((column) => `(line ->> ${pg.escapeLiteral(column.name)})::${column.type}`);
  return `INSERT INTO ${name(table.name)} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${values.join(', ')} FROM unnest($1::json[]) WITH ORDINALITY AS lines(line, place) ORDER BY place`;
}
