/**
 * The bare application behind the product's own HTTP server, with the same Next.js in the same process: what remains
 * between its figures and the product's is the product's own work. Started as lib/server/start.mjs starts the product.
 */
import { Server } from 'node:http';
import path from 'node:path';
import { register } from 'tsx/esm/api';

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
register();
const { createKpiServer } = await import('../../lib/server/http/server');
const { freePort } = await import('../../lib/server/free-port');
const { default: next } = await import('next');

const host = '127.0.0.1';
const port = (await freePort(host)) ?? 0;
const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port, httpServer: new Server() });
await app.prepare();
const publicFolder = path.join(import.meta.dirname, 'public');
const options = { appUrl: null, port, trustedProxies: [], maxUploadBytes: 1_000, dev: false, publicFolder };
const { server } = createKpiServer(options, app.getRequestHandler());
server.listen({ host, port }, () => process.stdout.write(`Ready: http://${host}:${port}\n`));
process.once('SIGTERM', () => process.exit(0));
