import 'server-only';
import pg from 'pg';
import { sequences } from '../snapshot/advance-sequences';
import type { Invariant } from './invariant';

const name = pg.escapeIdentifier;

type ForeignKey = { constraint: string; from: string; to: string; columns: string[]; targets: string[] };

/** Recomputed from the rows, so that one written with its triggers switched off is found. */
export const REFERENCES: readonly Invariant[] = [
  {
    name: 'everything that a row refers to is there, its author first of all',
    broken: async (session) => {
      const { rows: keys } = await session.query<ForeignKey>(`
        SELECT f.conname AS constraint, f.conrelid::regclass::text AS from, f.confrelid::regclass::text AS to,
          (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(f.conkey) WITH ORDINALITY k(attnum, place)
             JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.attnum) AS columns,
          (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(f.confkey) WITH ORDINALITY k(attnum, place)
             JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.attnum) AS targets
        FROM pg_constraint f
        WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace ORDER BY f.conname`);
      const broken: string[] = [];
      for (const { constraint, from, to, columns, targets } of keys) {
        const joined = columns
          .map((column, at) => `t.${name(targets[at] ?? '')} = f.${name(column)}`)
          .join(' AND ');
        const given = columns.map((column) => `f.${name(column)} IS NOT NULL`).join(' AND ');
        const {
          rows: [lost],
        } = await session.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM ${from} f WHERE ${given} AND NOT EXISTS (SELECT FROM ${to} t WHERE ${joined})`,
        );
        if (lost && lost.count > 0) broken.push(`${constraint}: ${lost.count} rows of ${from}`);
      }
      return broken;
    },
  },
  {
    name: 'every sequence stands behind the greatest value of its column',
    broken: async (session) => {
      const broken: string[] = [];
      for (const { sequence, table, column } of await sequences(session)) {
        const {
          rows: [at],
        } = await session.query<{ behind: boolean }>(
          `SELECT (SELECT last_value + is_called::int FROM ${name(sequence)})
                  > coalesce((SELECT max(${name(column)}) FROM ${name(table)}), 0) AS behind`,
        );
        if (!at?.behind) broken.push(`${sequence} of ${table}.${column}`);
      }
      return broken;
    },
  },
];
