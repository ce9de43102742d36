import pg from 'pg';
import { closeDatabases } from '@/lib/data/database';

/** A statement as it goes to PostgreSQL. */
export type Statement = {
  /** One with a name is parsed and planned once a connection. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/**
 * The statements that a read of lib/data sends, begin and commit included, as `pg` gets them: taken from the running code,
 * so that the floor under it can't fall behind it.
 *
 * @param url the serving role's
 */
export async function sqlOf(url: string, read: () => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const prototype: { query: (...args: unknown[]) => unknown } = pg.Client.prototype;
  const { query } = prototype;
  prototype.query = function record(this: unknown, ...args: unknown[]) {
    statements.push(statementOf(args));
    return query.apply(this, args);
  };
  process.env['DATABASE_URL'] = url;
  try {
    await read();
  } finally {
    prototype.query = query;
    delete process.env['DATABASE_URL'];
    await closeDatabases();
  }
  if (statements.length === 0) throw new Error('the read sent no statement');
  return statements;
}

function statementOf([first, second]: readonly unknown[]): Statement {
  const config = typeof first === 'string' ? { text: first, values: second } : first;
  const { name, text, values } = config as { name?: string; text: string; values?: unknown };
  return { ...(name ? { name } : {}), text, values: Array.isArray(values) ? values : [] };
}
