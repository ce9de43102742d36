import { expect, test } from '@playwright/test';
import { attainmentResponse, measuresResponse, volumesResponse } from '@/lib/api/responses';
import { NOBODY, signedInAs } from './people';

const ATTAINMENT = '/api/v1/attainment?measure=answered-within-12s&from=2023-01&to=2023-12';

test('the API tells the same figures as the screen', async ({ request }) => {
  const body = await (await request.get(`${ATTAINMENT}&by=calendar-year`)).json();
  expect(body.illustrative).toBe(false);
  expect(body.points).toMatchObject([
    {
      period: '2023',
      numerator: 2080910,
      denominator: 2807000,
      printed: '74',
      verdict: 'not-met',
      published: { agrees: true, citation: { book: '2024-25' } },
    },
  ]);
});

test('[ASVS 15.3.1] an answer has exactly the fields of its description, no more', async ({ request }) => {
  const range = 'from=2021-12&to=2024-01';
  for (const by of ['month', 'calendar-year', 'rolling-12'])
    for (const measure of ['answered-within-12s', 'satisfaction']) {
      const response = await request.get(`/api/v1/attainment?measure=${measure}&${range}&by=${by}`);
      attainmentResponse.parse(await response.json());
    }
  volumesResponse.parse(await (await request.get(`/api/v1/volumes?${range}&by=quarter`)).json());
  measuresResponse.parse(await (await request.get('/api/v1/measures?lang=zh-Hant')).json());
});

test('every by lists its periods', async ({ request }) => {
  const names: Record<string, string[]> = {};
  for (const by of ['quarter', 'financial-year', 'rolling-12', 'year-to-date', 'financial-year-to-date']) {
    const { points } = await (
      await request.get(`${ATTAINMENT.replace('2023-12', '2023-04')}&by=${by}`)
    ).json();
    names[by] = points.map(
      (point: { period: string; from: string; to: string }) => `${point.period} ${point.from} ${point.to}`,
    );
  }
  expect(names['quarter']).toEqual(['2023-Q1 2023-01 2023-03', '2023-Q2 2023-04 2023-06']);
  expect(names['financial-year']).toEqual(['2022-23 2022-04 2023-03', '2023-24 2023-04 2024-03']);
  expect(names['rolling-12']?.[0]).toBe('2023-01 2022-02 2023-01');
  expect(names['year-to-date']?.at(-1)).toBe('2023-04 2023-01 2023-04');
  expect(names['financial-year-to-date']).toEqual([
    '2023-01 2022-04 2023-01',
    '2023-02 2022-04 2023-02',
    '2023-03 2022-04 2023-03',
    '2023-04 2023-04 2023-04',
  ]);
});

test('measures: four, with targets, plans and citations', async ({ request }) => {
  const { measures } = await (await request.get('/api/v1/measures')).json();
  expect(measures.map((m: { id: string }) => m.id)).toEqual([
    'answered-within-12s',
    'resolved-first-time',
    'satisfaction',
    'abandoned',
  ]);
  expect(measures[2]).toMatchObject({
    unit: 'score',
    scale: 1,
    precision: 1,
    base: 'ratings',
    targets: [{ value: '4.000000', comparison: 'at-least', from: '2022-01', citation: { book: '2024-25' } }],
    plans: [{ year: 2024, value: '4.500000' }],
  });
  expect(measures[3].targets).toEqual([]);
});

test('volumes: the year’s calls as its months add up, null where a month is missing', async ({ request }) => {
  const { points } = await (
    await request.get('/api/v1/volumes?from=2023-01&to=2024-01&by=calendar-year')
  ).json();
  expect(points[0]).toMatchObject({
    period: '2023',
    calls_offered: 2807000,
    monthsReported: 12,
    standing: 'final',
  });
  expect(points[1]).toMatchObject({ period: '2024', calls_offered: null, monthsReported: 0, standing: null });
});

for (const [query, status, code] of [
  ['measure=answered-within-12s&from=2026-13&to=2026-12&by=month', 400, 'bad-request'],
  ['measure=answered-within-12s&from=2023-01&to=2023-12&by=week', 400, 'bad-request'],
  ['measure=answered-within-12s&from=2023-01&to=2023-12', 400, 'bad-request'],
  ['measure=answered-within-12s&from=2023-01&to=2023-12&by=month&debug=1', 400, 'bad-request'],
  ['measure=answered-within-12s&from=2023-12&to=2023-01&by=month', 422, 'invalid'],
  ['measure=answered-within-12s&from=1900-01&to=2000-01&by=month', 422, 'invalid'],
  ['measure=hold-time&from=2023-01&to=2023-12&by=month', 404, 'not-found'],
  ['measure=abandoned&from=2023-01&to=2023-12&by=month&provisional=true', 403, 'forbidden'],
] as const)
  test(`GET attainment?${query} is ${status} ${code}`, async ({ request }) => {
    const response = await request.get(`/api/v1/attainment?${query}`);
    expect(response.status()).toBe(status);
    const { error } = await response.json();
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
    expect(JSON.stringify(error)).not.toMatch(/select |prisma|\.ts:|node_modules/i);
  });

test('what isn’t there is 404 in the API’s form, other methods are 405, and nothing redirects', async ({
  request,
  baseURL,
}) => {
  for (const path of ['/api/v1/outlook', '/api/v2/measures', '/api/', '/api/v1/measures/none/']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([path, response.status()]).toEqual([path, 404]);
    expect((await response.json()).error.code).toBe('not-found');
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/v1/measures', {
      method,
      maxRedirects: 0,
      headers: { origin: baseURL ?? '' },
    });
    expect([method, response.status()]).toEqual([method, 405]);
    expect((await response.json()).error.code).toBe('method-not-allowed');
  }
});

test('a session’s cookie alone sends nothing: without the Origin of this site, and from another, it is 403', async ({
  request,
}) => {
  for (const origin of [undefined, 'https://evil.example', 'null'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch('/api/v1/measures', {
        method,
        headers: origin === undefined ? {} : { origin },
      });
      expect([origin, method, response.status()]).toEqual([origin, method, 403]);
      expect((await response.json()).error.code).toBe('forbidden');
    }
});

test.describe('an officer', () => {
  test.use({ storageState: signedInAs('officer') });
  test('may ask for submitted months, too', async ({ request }) => {
    const response = await request.get(`${ATTAINMENT}&by=month&provisional=true`);
    expect(response.status()).toBe(200);
    expect((await response.json()).points).toHaveLength(12);
  });
});

test.describe('nobody', () => {
  test.use({ storageState: NOBODY });
  test('gets 401 in the API’s form for whatever they ask, and learns nothing from it', async ({
    request,
  }) => {
    for (const path of [
      ATTAINMENT,
      `${ATTAINMENT}&by=month`,
      '/api/v1/measures',
      '/api/v1/volumes?from=2023-01&to=2023-12&by=month',
      '/api/v1/budgets?book=2024-25',
      '/api/v1/reconciliation?book=2024-25',
      '/api/v1/openapi.json',
      '/api/v1/none',
      '/api/',
    ])
      for (const method of ['GET', 'POST', 'DELETE']) {
        const response = await request.fetch(path, { method, maxRedirects: 0 });
        expect([method, path, response.status()]).toEqual([method, path, 401]);
        expect(response.headers()).toMatchObject({
          'www-authenticate': 'Bearer',
          'cache-control': 'private, no-store',
        });
        const { error } = await response.json();
        expect(error.code).toBe('unauthenticated');
      }
  });

  test('gets no further with a token that isn’t one, whatever cookie comes with it', async ({
    request,
    playwright,
    baseURL,
  }) => {
    for (const authorization of ['Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`, 'Basic dmVyYTp4'])
      expect((await request.get('/api/v1/measures', { headers: { authorization } })).status()).toBe(401);
    const signedIn = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      storageState: signedInAs('viewer'),
    });
    expect((await signedIn.get('/api/v1/measures')).status()).toBe(200);
    const headers = { authorization: `Bearer ${'a'.repeat(43)}` };
    expect((await signedIn.get('/api/v1/measures', { headers })).status()).toBe(401);
    await signedIn.dispose();
  });
});

test('the description covers every path and is valid JSON', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json();
  expect(Object.keys(document.paths)).toEqual([
    '/api/v1/measures',
    '/api/v1/ledger',
    '/api/v1/attainment',
    '/api/v1/volumes',
    '/api/v1/departments',
    '/api/v1/departments/list',
    '/api/v1/budgets',
    '/api/v1/reconciliation',
    '/api/v1/imports/months',
    '/api/v1/imports/departments',
    '/api/v1/reports/monthly/{month}',
    '/api/v1/reports/cor/{year}',
    '/api/v1/reports/pq',
    '/healthz',
    '/readyz',
  ]);
});

for (const [who, storageState] of [
  ['nobody', NOBODY],
  ['the viewer', signedInAs('viewer')],
] as const)
  test.describe(`to ${who}`, () => {
    test.use({ storageState });
    test('healthy and ready say so and nothing else', async ({ request }) => {
      for (const path of ['/healthz', '/readyz']) {
        const response = await request.get(path);
        expect(response.status()).toBe(200);
        expect(await response.json()).toEqual({ status: 'ok' });
      }
    });
  });
