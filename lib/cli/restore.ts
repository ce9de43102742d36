import { existsSync } from 'node:fs';
import { COMMAND_LINE } from '@/lib/access/person';
import { isNewDatabase } from '@/lib/data/snapshot/is-new-database';
import { openSnapshot } from '@/lib/data/snapshot/open-snapshot';
import { restoreEverything } from '@/lib/data/snapshot/restore-everything';
import { RestoreRefused } from '@/lib/data/snapshot/restore-refused';
import type { Environment } from '@/lib/env';
import { checkExternalDatabase } from '@/lib/server/external-database';
import { askHolder, sayWhoRuns } from '@/lib/server/folder-lock.mjs';
import { migrate } from '@/lib/server/migrate/migrate';
import type { Command } from './command';
import { rowsByTable } from './export';
import { CommandFailure } from './failure';
import { MIGRATIONS } from './migrations-folder';
import { withData } from './with-data';

/** `restore DIR`: what an export wrote, into a database that nobody has used. All or nothing. */
export const restoreCommand: Command = {
  words: ['restore'],
  operands: ['DIR'],
  options: {},
  required: [],
  usage: 'DIR',
  does: 'puts a snapshot into an empty database',
  async run({ operands: [dir = ''] }, context) {
    const folder = context.place(dir);
    try {
      await openSnapshot(folder); // before a database is made or started for nothing
      await refuseServer(context.env);
      await makeTables(context.env);
      const { tables } = await withData(context, async (urls) => {
        await refuseServer(context.env);
        const question = { url: urls.migrate, folder, signal: context.signal };
        return restoreEverything(COMMAND_LINE, question, context.now());
      });
      return JSON.stringify({ restored: folder, tables: rowsByTable(tables) });
    } catch (error) {
      throw error instanceof RestoreRefused
        ? new CommandFailure(`nothing was restored: ${error.message}`)
        : error;
    }
  },
};

/** The embedded database is a server's for as long as that holds the folder. (Elsewhere its connections tell.) */
async function refuseServer({ databaseUrl, dataDir }: Environment): Promise<void> {
  if (databaseUrl !== null || !existsSync(dataDir)) return;
  const holder = await askHolder(dataDir);
  if (holder?.kind === 'server') throw new RestoreRefused(`${sayWhoRuns(holder)}: stop it first`);
}

/** A new database of one's own gets its tables now; the embedded one has them when it is opened. */
async function makeTables({ databaseUrl, databaseMigrateUrl }: Environment): Promise<void> {
  if (databaseUrl === null || databaseMigrateUrl === null) return;
  const urls = { serving: databaseUrl, migrate: databaseMigrateUrl };
  await checkExternalDatabase(urls);
  if (await isNewDatabase(urls.migrate)) await migrate(urls, MIGRATIONS);
}
