import path from 'node:path';
import { firstAdministratorLink, hasAdministrator } from '@/lib/data/people/links';
import { keepSample } from '@/lib/data/sample/load-sample';
import { loadShippedData } from '@/lib/data/shipped/load';
import { EnvironmentError, parseEnvironment } from '@/lib/env';
import { migrate } from '@/lib/server/migrate/migrate';
import type { Prepared } from '@/lib/server/prepare-database';
import { root } from '@/lib/server/root.mjs';
import { StartError } from '@/lib/server/start-error.mjs';

/**
 * A short program between the database's start and the server's: migrates, gives the serving role its rights, and adds
 * the published figures that ship with this build. Its own process, so that the schema engine's memory goes away with it,
 * and because lib/data needs the `react-server` condition, which Next.js in the server's process must not have.
 *
 * Takes DATABASE_URL and DATABASE_MIGRATE_URL, KPI_KEEP_SAMPLE=1 where illustrative months are wanted, KPI_WANT_SETUP_LINK=1
 * where a link for the first administrator can be shown to somebody; writes one JSON line ({@link Prepared}) on stdout, or
 * says on stderr in one line what is wrong and ends with 1.
 */
async function prepare(): Promise<void> {
  const { databaseUrl, databaseMigrateUrl } = parseEnvironment(process.env);
  if (databaseUrl === null || databaseMigrateUrl === null) throw new StartError('DATABASE_URL is not set');
  const urls = { serving: databaseUrl, migrate: databaseMigrateUrl };
  const { applied, finished, twoRoles } = await migrate(urls, path.join(root, 'prisma', 'migrations'));
  const { added } = await loadShippedData(databaseUrl);
  const illustrative = await keepSample(databaseUrl, process.env['KPI_KEEP_SAMPLE'] === '1');
  const administrator = await hasAdministrator();
  const wanted = process.env['KPI_WANT_SETUP_LINK'] === '1';
  const setupSecret = wanted && !administrator ? await firstAdministratorLink(new Date()) : null;
  const done: Prepared = {
    applied: [...finished, ...applied],
    added,
    twoRoles,
    illustrative,
    administrator,
    setupSecret,
  };
  process.stdout.write(`${JSON.stringify(done)}\n`);
}

try {
  await prepare();
  process.exit(0);
} catch (error) {
  const known = error instanceof StartError || error instanceof EnvironmentError;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${known && process.env['KPI_DEBUG'] !== '1' ? message : stack}\n`);
  process.exit(1);
}
