import pg from 'pg';
import { type Load, type LoadFigures, underLoad } from '../http/load';
import type { Statement } from './captured-sql';

/** L3: sends the same statements through `pg` alone, on connections of its own, and reads their rows. */
export async function replay(
  url: string,
  statements: readonly Statement[],
  load: Load,
): Promise<LoadFigures> {
  const clients = await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  try {
    return await underLoad(load, async (connection) => {
      for (const { values, ...statement } of statements)
        await clients[connection]?.query({ ...statement, values: [...values] });
      return true;
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
