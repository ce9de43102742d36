import { once } from 'node:events';
import path from 'node:path';
import { type Environment, parseEnvironment } from '../env';
import { authSecret } from './auth-secret';
import { ensureBuild } from './build';
import { drain } from './http/drain';
import { createKpiServer, type KpiServer } from './http/server';
import { siteOf } from './http/site';
import { choosePort, listen } from './listen';
import { type NextApp, startNext } from './next-app';
import { lockDatabase, type OpenDatabase, openDatabase } from './open-database';
import { type Prepared, prepareDatabase } from './prepare-database';
import { during, seconds } from './progress.mjs';
import { root } from './root.mjs';
import { welcome } from './welcome';

/** How a server is run. */
export type Serving = {
  readonly dev: boolean;
  readonly say: (text: string) => void;
  /** Aborted by a signal: ends what is under way, then server and database. */
  readonly stop: AbortSignal;
};

/**
 * The whole life of a server, from the environment to the last response: database, migrations, published figures, build,
 * Next.js, listening, until it is told to stop. Whatever ends it, nothing is left running.
 *
 * @throws StartError in one clear line; `stop`'s reason when it was told to stop before it was ready
 */
export async function serve({ dev, say, stop }: Serving): Promise<void> {
  const begun = performance.now();
  const env = parseEnvironment(process.env);
  const lock = await lockDatabase(env, 'server');
  const secret = await authSecret(env);
  const port = await choosePort(env.host, env.port);
  stop.throwIfAborted();
  const title = env.databaseUrl === null ? 'Starting the database' : 'Checking the database';
  const database = await during(say, title, () => openDatabase(env, lock, say));
  try {
    stop.throwIfAborted();
    const prepared = await prepare(env, database, say);
    stop.throwIfAborted();
    const distDir = dev ? '.next/development' : await ensureBuild(say);
    stop.throwIfAborted();
    const { origins } = siteOf(env.appUrl, port);
    const origin = origins[0] ?? '';
    const next = await during(say, 'Starting the server', () =>
      startNext(env, { dev, distDir, port, databaseUrl: database.urls.serving, origin, authSecret: secret }),
    );
    const http = serverAround(env, next, port, dev);
    await listen(http.server, env.host, port);
    database.lock?.announce(origin);
    say(`Ready: ${origin} (after ${seconds(performance.now() - begun)})\n`);
    for (const line of welcome(prepared, origin)) say(`${line}\n`);
    await untilStopped(stop);
    await end(http, next, say);
  } finally {
    await database.close();
  }
}

async function prepare(
  env: Environment,
  database: OpenDatabase,
  say: (text: string) => void,
): Promise<Prepared> {
  const sample = env.databaseUrl === null && env.sample === 'on';
  const setupLink = env.printSetupLink || process.stdout.isTTY === true;
  const prepared = await during(say, 'Preparing the database', () =>
    prepareDatabase(database.urls, { sample, setupLink }),
  );
  const { applied, added, twoRoles, illustrative } = prepared;
  if (applied.length > 0) say(`  migrations applied: ${applied.join(', ')}\n`);
  if (added > 0) say(`  published figures and settings added: ${added}\n`);
  if (illustrative > 0)
    say('  illustrative (made-up) months are shown until the first month of your own comes in\n');
  if (!twoRoles) {
    say(
      '  One role owns and serves the tables; triggers keep them append-only. Rights keep them so, too, with a role\n',
    );
    say('  of its own for each of DATABASE_URL (serving) and DATABASE_MIGRATE_URL (owner).\n');
  }
  return prepared;
}

function serverAround(env: Environment, next: NextApp, port: number, dev: boolean): KpiServer {
  const { appUrl, trustedProxies, maxUploadBytes } = env;
  const publicFolder = path.join(root, 'public');
  const options = { appUrl, port, trustedProxies, maxUploadBytes, dev, publicFolder };
  return createKpiServer(options, next.handler, dev ? next.upgrade : undefined);
}

async function untilStopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, 'abort');
}

async function end(http: KpiServer, next: NextApp, say: (text: string) => void): Promise<void> {
  say('Stopping …\n');
  const finished = await drain(http);
  if (!finished) say('Some responses took longer than 20 s and were cut off\n');
  await next.close();
}
