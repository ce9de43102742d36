import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client';

/** A small pool whose every wait is bounded: a frozen database makes a clear answer, not a hanging page. */
const POOL = {
  max: 8,
  connectionTimeoutMillis: 4_000,
  // Ours, for a server that is frozen and can't keep its own limits below.
  query_timeout: 20_000,
  idleTimeoutMillis: 30_000,
  application_name: 'kpi',
  options: '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=15000',
};

type Connected = { readonly pool: pg.Pool; readonly client: PrismaClient };
const known = new Map<string, Connected>();

/**
 * A client on one database, made once per address and process.
 *
 * @throws when `DATABASE_URL` isn't set: start the product with `npm start`, which sets it.
 */
export function database(url: string | undefined = process.env['DATABASE_URL']): PrismaClient {
  return connected(url).client;
}

/** The same client's connections, for the one question that every request begins with: Prisma's way takes far longer. */
export function connections(): pg.Pool {
  return connected(process.env['DATABASE_URL']).pool;
}

function connected(url: string | undefined): Connected {
  if (!url) throw new Error('DATABASE_URL is not set');
  const before = known.get(url);
  if (before) return before;
  const pool = new pg.Pool({ connectionString: url, ...POOL });
  // A connection that breaks while idle is replaced at the next use; without listeners it would end the process.
  pool.on('error', () => {});
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onPoolError: () => {},
    onConnectionError: () => {},
  });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 60_000 } });
  known.set(url, { pool, client });
  return { pool, client };
}

/** Ends every connection of this process (command line, tests). */
export async function closeDatabases(): Promise<void> {
  const open = [...known.values()];
  known.clear();
  await Promise.all(
    open.map(async ({ pool, client }) => {
      await client.$disconnect();
      // Prisma ends only what it has used.
      if (!pool.ended) await pool.end();
    }),
  );
}

/** Inside or outside a transaction: what a question of lib/data needs of Prisma. */
export type Queryable = Pick<PrismaClient, '$queryRaw'>;

/** What a change of lib/data writes in. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** Runs work in one transaction: all of it, or nothing. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(work);
}
