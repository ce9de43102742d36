import type { AddressInfo } from 'node:net';
import { drain } from '../http/drain';
import { createKpiServer } from '../http/server';

/**
 * A program for tests: the HTTP server around a plain handler that answers with 40 kB in five pieces over some 20 ms, on
 * a free port which it says; ends on SIGTERM as the product does.
 */
const settings = {
  appUrl: 'http://kpi.example',
  port: 0,
  trustedProxies: [],
  maxUploadBytes: 1000,
  dev: false,
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 4));
const http = createKpiServer({ ...settings, publicFolder: '/nowhere' }, async (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 40_000 });
  for (let piece = 0; piece < 5; piece += 1) {
    response.write('x'.repeat(8000));
    await pause();
  }
  response.end();
});
http.server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(http.server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', async () => {
  process.exit((await drain(http)) ? 0 : 1);
});
