import { expect, test } from 'vitest';
import { openApiDocument } from './openapi';

type Parameter = { name: string; required: boolean; schema: Record<string, unknown> };
const document = openApiDocument() as unknown as {
  openapi: string;
  paths: Record<string, { get: { parameters: Parameter[]; responses: Record<string, unknown> } }>;
};

test('the description names what is required as the parser does', () => {
  const parameters = document.paths['/api/v1/attainment']?.get.parameters ?? [];
  expect(parameters.filter((p) => p.required).map((p) => p.name)).toEqual(['measure', 'from', 'to', 'by']);
  expect(parameters.find((p) => p.name === 'by')?.schema['enum']).toContain('financial-year-to-date');
});

test('every documented path answers 200 and says how it refuses', () => {
  expect(document.openapi).toBe('3.1.0');
  for (const { get } of Object.values(document.paths)) expect(get.responses).toHaveProperty('200');
  expect(Object.keys(document.paths['/api/v1/attainment']?.get.responses ?? {})).toEqual([
    '200',
    '400',
    '403',
    '404',
    '405',
    '422',
    '503',
  ]);
});
