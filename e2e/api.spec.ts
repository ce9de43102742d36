import { expect, test } from '@playwright/test';
import { attainmentResponse, measuresResponse, volumesResponse } from '@/lib/api/responses';

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
}) => {
  for (const path of ['/api/v1/outlook', '/api/v2/measures', '/api/', '/api/v1/measures/none/']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([path, response.status()]).toEqual([path, 404]);
    expect((await response.json()).error.code).toBe('not-found');
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/v1/measures', { method, maxRedirects: 0 });
    expect([method, response.status()]).toEqual([method, 405]);
    expect((await response.json()).error.code).toBe('method-not-allowed');
  }
});

test('the description covers every path and is valid JSON', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json();
  expect(Object.keys(document.paths)).toEqual([
    '/api/v1/measures',
    '/api/v1/attainment',
    '/api/v1/volumes',
    '/api/v1/budgets',
    '/api/v1/reconciliation',
    '/healthz',
    '/readyz',
  ]);
});

test('healthy and ready say so and nothing else', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  }
});
