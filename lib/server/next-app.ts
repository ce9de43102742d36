import { Server } from 'node:http';
import path from 'node:path';
import type { Environment } from '../env';
import { nextVariables } from './build';
import type { Handler } from './http/front';
import type { UpgradeHandler } from './http/server';
import { root } from './root.mjs';

/** Next.js, ready to answer. */
export type NextApp = { readonly handler: Handler; readonly upgrade: UpgradeHandler; close(): Promise<void> };

/**
 * Starts Next.js in this process. The application finds its settings in the environment; the address of the role that
 * owns the tables is not among them.
 *
 * @param options.distDir the build's folder, relative to the checkout
 * @param options.databaseUrl the serving role's
 * @param options.origin the site's own, for links
 */
export async function startNext(
  env: Environment,
  options: {
    dev: boolean;
    distDir: string;
    port: number;
    databaseUrl: string;
    origin: string;
    authSecret: string;
  },
): Promise<NextApp> {
  const { dev, distDir, port, databaseUrl, origin, authSecret } = options;
  Object.assign(process.env, nextVariables(distDir), {
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: databaseUrl,
    APP_URL: origin,
    AUTH_SECRET: authSecret,
    PORT: String(port),
    KPI_DATA_DIR: env.dataDir,
    KPI_SAMPLE: env.sample,
    MAX_UPLOAD_BYTES: String(env.maxUploadBytes),
    // Both or neither; an empty one is none.
    SMTP_URL: env.smtpUrl ?? '',
    MAIL_FROM: env.mailFrom ?? '',
  });
  delete process.env['DATABASE_MIGRATE_URL'];
  const { default: next } = await import('next');
  // Next.js would listen for web sockets on our server, past our checks: it gets one that hears only what we pass on.
  const httpServer = new Server();
  const app = next({ dev, dir: path.resolve(root), hostname: env.host, port, httpServer });
  await (dev ? app.prepare() : quietly(() => app.prepare()));
  return {
    handler: app.getRequestHandler(),
    upgrade: (request, socket, head) => httpServer.emit('upgrade', request, socket, head),
    close: () => app.close(),
  };
}

/** Next.js announces its own steps in the middle of our lines; they are shown only when something went wrong. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  let held = '';
  process.stdout.write = (text: string | Uint8Array) => {
    held += text;
    return true;
  };
  try {
    return await work();
  } catch (error) {
    process.stderr.write(held);
    throw error;
  } finally {
    process.stdout.write = write;
  }
}
