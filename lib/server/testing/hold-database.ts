import { lockFolder } from '../folder-lock.mjs';
import { openDataFolder } from '../postgres/data-folder';
import { startEmbedded } from '../postgres/embedded';

/**
 * A program for tests: holds the data folder named on its command line as a server does, runs the embedded database,
 * says where (one JSON line: pid, port, adminUrl), and stops it on SIGTERM.
 */
async function hold(folder: string): Promise<void> {
  const dataDir = await openDataFolder(folder);
  const lock = await lockFolder(dataDir, 'server');
  const database = await startEmbedded(dataDir);
  const { pid, port, adminUrl } = database;
  lock.announce('http://127.0.0.1:1');
  process.once('SIGTERM', async () => {
    await database.stop();
    process.exit(0);
  });
  process.stdout.write(`${JSON.stringify({ pid, port, adminUrl })}\n`);
  setInterval(() => {}, 60_000);
}

await hold(process.argv[2] ?? '').catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
