import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { expectations } from '@/lib/cli/expectations';
import { COUNT_CODES, COUNTS } from '@/lib/kpi/counts';
import { type Expression, printExpression } from '@/lib/kpi/expression';
import { IDENTITIES } from '@/lib/kpi/identities';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { Prisma } from '../generated/client';
import { loadShippedData } from '../shipped/load';
import { query } from '../snapshot/testing/sql';
import { ABOUT_THE_ACT } from './counts';
import { schemaScript } from './testing/schema-script';
import { tablesIn } from './testing/tables-in';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
  await loadShippedData(fresh.ownerUrl);
  await closeDatabases();
});

afterAll(() => fresh.drop());

describe('schema, migrations and catalogue agree', () => {
  it('the migrations make what prisma/schema.prisma says', async () => {
    await query(
      fresh.ownerUrl,
      'CREATE SCHEMA wanted',
      'SET search_path = wanted',
      await schemaScript(fresh.ownerUrl),
    );
    const wanted = await tablesIn(fresh.ownerUrl, 'wanted', ['none']);
    expect(wanted.length).toBeGreaterThan(100);
    expect(await tablesIn(fresh.ownerUrl, 'public', ['_prisma_migrations'])).toEqual(wanted);
    await query(fresh.ownerUrl, 'DROP SCHEMA wanted CASCADE');
  });

  it('columns, Prisma model and catalogue have the same counts in the same order', async () => {
    const rows = await query(
      fresh.appUrl,
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = 'month_revision' ORDER BY ordinal_position`,
    );
    const columns = rows.map(({ name }) => String(name)).filter((name) => !ABOUT_THE_ACT.includes(name));
    const fields = Object.values(Prisma.MonthRevisionScalarFieldEnum) as string[];
    expect(columns).toEqual(COUNT_CODES);
    expect(fields.filter((field) => columns.includes(field))).toEqual(COUNT_CODES);
    expect(fields).toHaveLength(COUNT_CODES.length + ABOUT_THE_ACT.length);
  });

  it('the CHECKs read from the migrations are those of the database', async () => {
    const rows = await query(
      fresh.appUrl,
      `SELECT format('%s.%s', conrelid::regclass, conname) AS name FROM pg_constraint
       WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    expect(rows.map(({ name }) => String(name)).sort()).toEqual(expectations().checks);
  });

  it.each(
    IDENTITIES.filter(({ severity }) => severity === 'error').map(
      (i) => [printExpression(i.parts), i] as const,
    ),
  )('the database refuses %s above its whole', async (_, { parts, atMost }) => {
    await expect(insert({ ...just(atMost, 10), ...just(parts, 11) })).rejects.toThrow(
      /violates check constraint/,
    );
  });

  it.each(COUNTS)(
    'the database refuses $code below 0 or above $max, or with another code suspended',
    async ({ code, max }) => {
      await expect(insert({ [code]: -1n })).rejects.toThrow(/violates check constraint/);
      await expect(insert({ [code]: max + 1n })).rejects.toThrow(/out of range|violates check constraint/);
      await insert({ [code]: max }, 'ROLLBACK');
      await insert({}, 'ROLLBACK', `'{${code}}'`);
      await expect(insert({ [code]: 0n }, 'ROLLBACK', `'{${code}}'`)).rejects.toThrow(
        'is suspended and has a count',
      );
      await expect(insert({}, 'ROLLBACK', `'{${code}s}'`)).rejects.toThrow('suspended_known');
    },
  );
});

/** Counts that make an expression of weights 1 and -1 the value: the first term has it, the others are 0. */
function just(expression: Expression, value: number): Record<string, bigint> {
  return Object.fromEntries(expression.map(({ count }, at) => [count, at === 0 ? BigInt(value) : 0n]));
}

/** One new month with these counts, as the serving role. */
function insert(counts: Record<string, bigint>, end = 'COMMIT', suspended = `'{}'`) {
  const names = Object.keys(counts)
    .map((name) => `, ${name}`)
    .join('');
  const values = Object.values(counts)
    .map((value) => `, ${value}`)
    .join('');
  return query(
    fresh.appUrl,
    'BEGIN',
    `INSERT INTO month_revision (month, revision, action, author_id, suspended${names})
     VALUES ('2024-01-01', 1, 'saved', '${COMMAND_LINE.id}', ${suspended}${values})`,
    end,
  );
}
