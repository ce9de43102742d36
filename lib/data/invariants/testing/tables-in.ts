import { query } from '../../snapshot/testing/sql';

/**
 * Everything that Prisma's language can say of a schema's tables, a line each: columns, keys, indexes.
 *
 * @param schema such as `public`
 * @param but tables that are left out
 */
export async function tablesIn(url: string, schema: string, but: readonly string[]): Promise<string[]> {
  const rows = await query(
    url,
    `WITH t AS (SELECT oid, relname FROM pg_class WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r'
                AND relname NOT IN (${but.map((name) => `'${name}'`).join(', ')}))
     SELECT format('%s.%s %s%s%s', relname, attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN ' not null' END,
       ' default ' || pg_get_expr(d.adbin, d.adrelid)) AS line
     FROM t JOIN pg_attribute a ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped
     LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
     UNION ALL SELECT format('%s: %s %s', relname, conname, pg_get_constraintdef(c.oid))
     FROM t JOIN pg_constraint c ON conrelid = t.oid AND contype IN ('p', 'u', 'f')
     UNION ALL SELECT pg_get_indexdef(indexrelid) FROM t JOIN pg_index ON indrelid = t.oid`,
  );
  return rows.map(({ line }) => String(line).replaceAll(`${schema}.`, '')).sort();
}
