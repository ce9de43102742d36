import { request as http } from 'node:http';
import { expect, test } from '@playwright/test';
import { cookieHeaderOf, NOBODY, signedInAs } from './people';

const EVERYWHERE = [
  '/sign-in',
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

for (const [who, storageState] of [
  ['nobody', NOBODY],
  ['the viewer', signedInAs('viewer')],
] as const)
  test.describe(`to ${who}`, () => {
    test.use({ storageState });
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
          'cache-control': 'private, no-store',
        });
        expect(headers['x-powered-by'], path).toBeUndefined();
        expect(headers['strict-transport-security'], path).toBeUndefined();
      }
    });
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
  const nobody = await raw(baseURL ?? '', '/measures/abandoned', 'GET', forged);
  expect(nobody.status).toBe(307);
  expect(nobody.headers['location']).toBe('/sign-in?next=%2Fmeasures%2Fabandoned');
  const cookie = cookieHeaderOf('viewer');
  const viewer = await raw(baseURL ?? '', '/measures/abandoned', 'GET', { ...forged, cookie });
  expect(viewer.status).toBe(200);
  for (const answer of [nobody, viewer, await raw(baseURL ?? '', '/sign-in', 'GET', forged)]) {
    expect(JSON.stringify(answer)).not.toMatch(/evil\.example|forged/);
    if (answer.status === 200) expect(answer.body).toContain('<html lang="en"');
  }
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
    const answer = await raw(baseURL ?? '', path, 'GET', { cookie: cookieHeaderOf('viewer') });
    expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
    const nobody = await raw(baseURL ?? '', path, 'GET');
    const led = nobody.status === 307 && String(nobody.headers['location']).startsWith('/sign-in?next=');
    expect([path, led || (nobody.status >= 400 && nobody.status < 500)]).toEqual([path, true]);
    for (const { body } of [answer, nobody]) expect(body, path).not.toMatch(/ref:|"dependencies"|root:x:/);
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
  const cookie = cookieHeaderOf('viewer');
  const answer = await raw(baseURL ?? '', '/measures/abandoned', 'TRACE', { cookie });
  expect(answer.status).toBe(405);
  expect(answer.body).not.toContain('cookie');
  expect(answer.body).not.toContain(cookie);
});

test('[ASVS 3.5.1] a form from another site changes nothing, signed in or not', async ({ baseURL }) => {
  for (const path of ['/preferences', '/sign-out', '/sign-in', '/sign-in/link', '/'])
    for (const origin of [undefined, 'https://evil.example', 'null'])
      for (const cookie of [undefined, cookieHeaderOf('viewer')]) {
        const headers = { ...(origin && { origin }), ...(cookie && { cookie }) };
        const answer = await raw(baseURL ?? '', path, 'POST', headers);
        expect([path, origin, answer.status]).toEqual([path, origin, 403]);
        expect(answer.headers['set-cookie'], path).toBeUndefined();
      }
});

test('[ASVS 3.5.3] nothing changes by being read: signing out and choosing a language are only sent', async ({
  baseURL,
}) => {
  const cookie = cookieHeaderOf('viewer');
  for (const path of ['/sign-out', '/preferences?lang=zh-Hant']) {
    const answer = await raw(baseURL ?? '', path, 'GET', { cookie });
    expect([path, answer.status]).toEqual([path, 405]);
    expect(answer.headers['set-cookie'], path).toBeUndefined();
  }
  expect((await raw(baseURL ?? '', '/api/v1/measures', 'GET', { cookie })).status).toBe(200);
});

test.describe('nobody', () => {
  test.use({ storageState: NOBODY });
  test('is led from every page to the sign-in form, which leads back to it, and learns nothing', async ({
    request,
  }) => {
    for (const path of [
      '/measures/abandoned',
      '/measures/none',
      '/volumes?from=2023-01&to=2023-12&by=month',
      '/budgets?book=2024-25',
      '/reconciliation',
      '/account',
      '/admin/people',
      '/admin/audit',
      '/no/such/page',
    ]) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect([path, answer.status()]).toEqual([path, 307]);
      expect(answer.headers()['location']).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
      expect(await answer.text(), path).not.toMatch(/2,?807|Vera|Head 135/);
    }
    expect((await request.get('/', { maxRedirects: 0 })).headers()['location']).toBe('/sign-in');
  });
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
