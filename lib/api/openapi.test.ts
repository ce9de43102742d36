import { expect, test } from 'vitest';
import { openApiDocument } from './openapi';

type Parameter = { name: string; in: string; required: boolean; schema: Record<string, unknown> };
type Described = {
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, unknown> };
  responses: Record<string, { headers?: Record<string, unknown> }>;
};
const document = openApiDocument() as unknown as {
  openapi: string;
  security: unknown;
  paths: Record<string, { get?: Described; post?: Described }>;
  components: { securitySchemes: Record<string, Record<string, string>> };
};
const operations = Object.entries(document.paths).map(([path, { get, post }]) => {
  const operation = get ?? post;
  if (!operation) throw new Error(`${path} has no method`);
  return { path, ...operation };
});

test('the description names what is required as the parser does', () => {
  const parameters = document.paths['/api/v1/attainment']?.get?.parameters ?? [];
  expect(parameters.filter((p) => p.required).map((p) => p.name)).toEqual(['measure', 'from', 'to', 'by']);
  expect(parameters.find((p) => p.name === 'by')?.schema['enum']).toContain('financial-year-to-date');
});

test('every documented path answers 200 and says how it refuses', () => {
  expect(document.openapi).toBe('3.1.0');
  for (const { responses } of operations) expect(responses).toHaveProperty('200');
  expect(Object.keys(document.paths['/api/v1/attainment']?.get?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '405',
    '422',
    '503',
  ]);
});

test('everything but the two checks of health and open data asks who asks, by token or session, and refuses with 401 and 403', () => {
  const { securitySchemes } = document.components;
  expect(securitySchemes['token']).toMatchObject({ type: 'http', scheme: 'bearer' });
  expect(securitySchemes['session']).toMatchObject({ type: 'apiKey', in: 'cookie' });
  const known = [{ token: [] }, { session: [] }];
  expect(document.security).toEqual(known);
  for (const { path, security, responses } of operations) {
    const open = ['/healthz', '/readyz'].includes(path) || path.startsWith('/api/v1/open-data');
    expect([path, security]).toEqual([path, open ? [] : known]);
    expect([path, '401' in responses, '403' in responses]).toEqual([path, !open, !open]);
    if (!open) expect(responses['401']?.headers).toHaveProperty('WWW-Authenticate');
  }
});

test('the import is described with its file, its key and all its refusals', () => {
  const described = document.paths['/api/v1/imports/months']?.post;
  expect(described?.requestBody).toMatchObject({ required: true, content: { 'text/csv': {} } });
  expect(described?.parameters.map((p) => [p.name, p.in, p.required])).toEqual([
    ['dryRun', 'query', false],
    ['Idempotency-Key', 'header', false],
  ]);
  expect(Object.keys(described?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '405',
    '409',
    '413',
    '415',
    '422',
    '503',
  ]);
});
