import { request as http } from 'node:http';
import { expect, test } from '@playwright/test';

const EVERYWHERE = [
  '/',
  '/measures/abandoned',
  '/measures/none',
  '/api/v1/measures',
  '/api/v1/none',
  '/healthz',
];

/** A request that no browser would send: any method, any path, any header. */
function raw(baseURL: string, path: string, method: string, headers: Record<string, string> = {}) {
  const { hostname, port, host } = new URL(baseURL);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const sent = http({ hostname, port, path, method, headers: { host, ...headers } }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (piece) => {
          body += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      });
      sent.on('error', reject).end();
    },
  );
}

test('[ASVS 3.4.3] every answer carries the security headers, errors and redirects included', async ({
  request,
}) => {
  for (const path of EVERYWHERE) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers['content-security-policy'], path).toMatch(
      /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
    );
    expect(headers['content-security-policy'], path).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
});

test('[ASVS 4.1.1] every answer with a body names its type, and its charset where it is text', async ({
  request,
}) => {
  for (const [path, type] of [
    ['/measures/abandoned', /^text\/html; charset=utf-8$/i],
    ['/api/v1/measures', /^application\/json; charset=utf-8$/i],
    ['/api/v1/measures?format=csv', /^text\/csv; charset=utf-8$/i],
    ['/api/v1/none', /^application\/json; charset=utf-8$/i],
    ['/measures/none', /^text\/html; charset=utf-8$/i],
  ] as const)
    expect((await request.get(path)).headers()['content-type'], path).toMatch(type);
});

test('[ASVS 4.1.3] headers of a proxy or of the framework that a client forges change nothing', async ({
  baseURL,
}) => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '203.0.113.9',
    'x-kpi-url': '/?lang=zh-Hans',
    'x-middleware-subrequest': 'middleware:middleware',
    'x-nonce': 'forged',
    'content-security-policy': "script-src 'nonce-forged'",
  };
  const answer = await raw(baseURL ?? '', '/measures/abandoned', 'GET', forged);
  expect(answer.status).toBe(200);
  expect(answer.body).not.toMatch(/evil\.example|forged/);
  expect(answer.body).toContain('<html lang="en"');
});

test('another host name is refused', async ({ baseURL }) => {
  const answer = await raw(baseURL ?? '', '/', 'GET', { host: 'evil.example' });
  expect([400, 421]).toContain(answer.status);
});

test('[ASVS 13.4.1] nothing of the source tree or of version control is served', async ({ baseURL }) => {
  for (const path of [
    '/.git/HEAD',
    '/.git/config',
    '/package.json',
    '/.data/secrets.json',
    '/.env',
    '/lib/env.ts',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const answer = await raw(baseURL ?? '', path, 'GET');
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
    expect(answer.body, path).not.toMatch(/ref:|"dependencies"|root:x:/);
  }
});

test('[ASVS 13.4.2] no debugging aid, stack or source map goes out', async ({ request }) => {
  for (const path of [
    '/__nextjs_original-stack-frames',
    '/_next/webpack-hmr',
    '/_next/image?url=%2Fx.png&w=64&q=75',
  ])
    expect((await request.get(path)).status(), path).toBeGreaterThanOrEqual(400);
  const page = await (await request.get('/measures/abandoned')).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? '';
  expect((await request.get(`${script}.map`)).status()).toBe(404);
  expect(await (await request.get(script)).text()).not.toContain('sourceMappingURL');
});

test('[ASVS 13.4.4] TRACE is refused', async ({ baseURL }) => {
  const answer = await raw(baseURL ?? '', '/measures/abandoned', 'TRACE', { cookie: 'lang=en' });
  expect(answer.status).toBe(405);
  expect(answer.body).not.toContain('cookie');
});

test('a form from another site changes nothing', async ({ baseURL }) => {
  for (const origin of [undefined, 'https://evil.example', 'null']) {
    const answer = await raw(baseURL ?? '', '/preferences', 'POST', origin ? { origin } : {});
    expect([origin, answer.status]).toEqual([origin, 403]);
  }
});

test('a body over the limit is 413, in the API in its own form', async ({ baseURL }) => {
  const headers = { 'content-length': '10000001', origin: baseURL ?? '' };
  const { hostname, port } = new URL(baseURL ?? '');
  const status = await new Promise<number>((resolve, reject) => {
    const sent = http({ hostname, port, path: '/api/v1/measures', method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      sent.destroy();
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
  expect(status).toBe(413);
});
