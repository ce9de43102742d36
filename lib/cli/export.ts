import { COMMAND_LINE } from '@/lib/access/person';
import { exportEverything } from '@/lib/data/snapshot/export-everything';
import { FolderRefused } from '@/lib/data/snapshot/new-folder';
import manifest from '@/package.json' with { type: 'json' };
import type { Command } from './command';
import { CommandFailure } from './failure';
import { withData } from './with-data';

/** `export --out DIR`: one consistent snapshot of everything, into a new folder. */
export const exportCommand: Command = {
  words: ['export'],
  operands: [],
  options: { out: { type: 'string' }, 'without-credentials': { type: 'boolean' } },
  required: ['out'],
  usage: '--out DIR [--without-credentials]',
  does: 'writes a snapshot of everything into a new folder',
  async run({ options }, context) {
    const out = context.place(String(options['out']));
    const credentials = options['without-credentials'] !== true;
    const { signal } = context;
    const { tables } = await withData(context, ({ serving: url }) =>
      exportEverything(
        COMMAND_LINE,
        { url, out, credentials, version: manifest.version, signal },
        context.now(),
      ).catch((error: unknown) => {
        throw error instanceof FolderRefused
          ? new CommandFailure(`nothing was exported: ${error.message}`)
          : error;
      }),
    );
    return JSON.stringify({ out, tables: rowsByTable(tables) });
  },
};

/**
 * How many rows each table has, as export and restore print it.
 *
 * @example rowsByTable([{ name: 'person', rows: 3 }]) // { person: 3 }
 */
export function rowsByTable(tables: readonly { name: string; rows: number }[]): Record<string, number> {
  return Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
}
