import path from 'node:path';
import pg from 'pg';
import { addresses } from '../../postgres/embedded';
import { processesIn } from '../../postgres/folder-processes';
import { readPostmasterFile } from '../../postgres/postmaster-file';
import { loadSecrets } from '../../postgres/secrets';

/** The embedded database of a product that runs on a data folder. */
export function databaseOf(dataDir: string) {
  const cluster = path.join(dataDir, 'postgres');
  return {
    /** kill -9 of every process of it at once; how many there were. */
    kill(): number {
      const processes = processesIn(cluster);
      for (const pid of processes) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // A child of one that was killed before it may be gone already.
        }
      }
      return processes.length;
    },
    /** The rows of a question; null while it can't be asked. */
    async rows<Row extends object>(sql: string): Promise<Row[] | null> {
      const running = await readPostmasterFile(cluster);
      if (running === null) return null;
      const { urls } = addresses(await loadSecrets(dataDir, true), running.port);
      const client = new pg.Client({ connectionString: urls.serving, connectionTimeoutMillis: 2_000 });
      client.on('error', () => {});
      try {
        await client.connect();
        return (await client.query<Row>(sql)).rows;
      } catch {
        return null;
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}
