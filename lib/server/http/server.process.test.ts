import type { IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setPageStatus } from '../page-status';
import { createKpiServer, type KpiServer } from './server';

let http: KpiServer;
let port: number;
let seen: { headers: IncomingMessage['headers']; body: string } | null = null;

beforeAll(async () => {
  const settings = {
    appUrl: null,
    trustedProxies: [],
    maxUploadBytes: 1000,
    dev: false,
    publicFolder: '/nowhere',
  };
  const bound = { port: 3000 };
  http = createKpiServer({ ...settings, ...bound }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen = { headers: request.headers, body };
    if (request.url === '/throws') throw new Error('on purpose');
    if (request.url === '/busy') setPageStatus(503, { 'Retry-After': '5' });
    const type = request.url === '/busy' || request.url === '/' ? 'text/html; charset=utf-8' : 'text/plain';
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=9',
      'X-Frame-Options': 'ALLOW',
    });
    response.end('fine');
  });
  await new Promise<void>((resolve) => http.server.listen(0, '127.0.0.1', resolve));
  port = (http.server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => http.server.close(resolve)));

/** Sends bytes as they are, and reads until the connection ends or falls silent for 300 ms after an answer. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1').on('data', (piece) => {
      received += piece;
      socket.setTimeout(300, () => socket.destroy());
    });
    socket.on('close', () => resolve(received));
    socket.on('error', (error) => (received === '' ? reject(error) : resolve(received)));
  });
}

const host = 'Host: localhost:3000\r\n';
const get = (path: string, more = '') => raw(`GET ${path} HTTP/1.1\r\n${host}${more}\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const header = (answer: string, name: string) => new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer)?.[1];

const everywhere = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'x-frame-options',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];

describe('[ASVS 3.4.3] [ASVS 3.4.4] [ASVS 3.4.6] every response has the constant headers', () => {
  const requests: [string, number, string][] = [
    ['a page', 200, `GET / HTTP/1.1\r\n${host}\r\n`],
    ['a static file', 200, `GET /_next/static/a.js HTTP/1.1\r\n${host}\r\n`],
    ['nothing there', 404, `GET /.git/config HTTP/1.1\r\n${host}\r\n`],
    ['an error of ours', 500, `GET /throws HTTP/1.1\r\n${host}\r\n`],
    ['another host', 421, 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', 400, `GET / HTTP/1.1\r\n${host}Host: evil.example\r\n\r\n`],
    ['a whole address', 400, `GET http://evil.example/ HTTP/1.1\r\n${host}\r\n`],
    ['[ASVS 13.4.4] TRACE', 405, `TRACE / HTTP/1.1\r\n${host}\r\n`],
    ['[ASVS 13.4.4] TRACK', 405, `TRACK / HTTP/1.1\r\n${host}\r\n`],
    ['[ASVS 13.4.4] CONNECT', 405, `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`],
    [
      'a form of another site',
      403,
      `POST / HTTP/1.1\r\n${host}Origin: http://evil.example\r\nContent-Length: 0\r\n\r\n`,
    ],
    ['[ASVS 5.2.1] too long a body', 413, `POST /api/v1/x HTTP/1.1\r\n${host}Content-Length: 1001\r\n\r\n`],
    ['too long headers', 431, `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['no HTTP', 400, 'hello\r\n\r\n'],
    ['a broken length', 400, `POST /api/x HTTP/1.1\r\n${host}Content-Length: 1e3\r\n\r\n`],
    [
      '[ASVS 4.2.1] two lengths',
      400,
      `POST /api/x HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    ],
  ];
  test.each(requests)('%s', async (_, status, request) => {
    const answer = await raw(request);
    expect(statusOf(answer)).toBe(status);
    for (const name of everywhere) expect(header(answer, name), name).toBeDefined();
    expect(header(answer, 'x-frame-options')).toBe('DENY');
    expect(answer).not.toMatch(/on purpose|at .*\.ts/);
  });
});

test('[ASVS 14.3.2] only static files that are there may be kept by caches', async () => {
  expect(header(await get('/'), 'cache-control')).toBe('private, no-store');
  expect(header(await get('/_next/static/a.js'), 'cache-control')).toBe('public, max-age=9');
  expect(header(await get('/throws'), 'cache-control')).toBe('private, no-store');
});

test('each request has a nonce of its own, told to the application', async () => {
  const nonceOf = (policy: string | undefined) => /'nonce-([^']{20,})'/.exec(policy ?? '')?.[1];
  const first = await get('/');
  expect(nonceOf(seen?.headers['content-security-policy'] as string)).toBe(
    nonceOf(header(first, 'content-security-policy')),
  );
  expect(nonceOf(header(await get('/'), 'content-security-policy'))).not.toBe(
    nonceOf(header(first, 'content-security-policy')),
  );
});

test('[ASVS 4.1.3] the application sees none of the headers that only we may set', async () => {
  await get(
    '/a?b=c',
    'X-Forwarded-For: 6.6.6.6\r\nX-Middleware-Subrequest: a\r\nX-Kpi-Url: /evil\r\nForwarded: for=6.6.6.6\r\n',
  );
  expect(seen?.headers).toMatchObject({ 'x-kpi-url': '/a?b=c', 'x-forwarded-for': '127.0.0.1' });
  expect(seen?.headers).not.toHaveProperty('x-middleware-subrequest');
  expect(seen?.headers).not.toHaveProperty('forwarded');
});

test('[ASVS 3.4.2] no other site is allowed to read', async () => {
  expect(
    header(await get('/api/v1/x', 'Origin: http://evil.example\r\n'), 'access-control-allow-origin'),
  ).toBeUndefined();
});

test('a page sets its own status; what is no page, and other requests, keep theirs', async () => {
  const busy = await get('/busy');
  expect([statusOf(busy), header(busy, 'retry-after')]).toEqual([503, '5']);
  expect(statusOf(await get('/'))).toBe(200);
});

describe('[ASVS 5.2.1] bodies', () => {
  const chunked = (...chunks: string[]) =>
    `POST /api/v1/x HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n${[...chunks, '']
      .map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`)
      .join('')}`;

  test('one of unknown length within the limit arrives whole', async () => {
    const answer = await raw(chunked('a'.repeat(600), 'b'.repeat(400)));
    expect(statusOf(answer)).toBe(200);
    expect(seen?.body).toBe(`${'a'.repeat(600)}${'b'.repeat(400)}`);
  });

  test('one of unknown length over the limit never reaches the application', async () => {
    seen = null;
    const answer = await raw(chunked('a'.repeat(600), 'b'.repeat(401)));
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain(
      '{"error":{"code":"too-large","message":"The body is larger than 1000 bytes.","details":[]}}',
    );
    expect(seen).toBeNull();
  });

  test('a client that asks first is told before it sends', async () => {
    const ask = (length: number) =>
      `POST /api/v1/x HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`;
    expect(await raw(ask(2))).toMatch(/^HTTP\/1\.1 100 Continue/);
    expect(statusOf(await raw(ask(2000)))).toBe(413);
  });
});
