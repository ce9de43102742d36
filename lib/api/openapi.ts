import { z } from 'zod';
import { budgetsResponse } from './budgets-response';
import {
  attainmentQuery,
  budgetsQuery,
  measuresQuery,
  noQuery,
  reconciliationQuery,
  volumesQuery,
} from './query';
import {
  attainmentResponse,
  errorResponse,
  healthResponse,
  measuresResponse,
  reconciliationResponse,
  volumesResponse,
} from './responses';

type Operation = {
  path: string;
  summary: string;
  query: z.ZodObject;
  answer: z.ZodType;
  errors: readonly number[];
  csv: boolean;
};

const READ_ERRORS = [400, 403, 405, 422, 503];
const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/measures',
    summary: 'Measures with their definitions, targets and plans',
    query: measuresQuery,
    answer: measuresResponse,
    errors: [400, 405, 503],
    csv: true,
  },
  {
    path: '/api/v1/attainment',
    summary: 'One measure by period, held against its target',
    query: attainmentQuery,
    answer: attainmentResponse,
    errors: [...READ_ERRORS, 404].sort(),
    csv: true,
  },
  {
    path: '/api/v1/volumes',
    summary: 'Calls and written contacts by period',
    query: volumesQuery,
    answer: volumesResponse,
    errors: READ_ERRORS,
    csv: true,
  },
  {
    path: '/api/v1/budgets',
    summary: 'A head of a book of Estimates: every provision, change, subhead, commitment and post it prints',
    query: budgetsQuery,
    answer: budgetsResponse,
    errors: [400, 403, 404, 405, 503],
    csv: true,
  },
  {
    path: '/api/v1/reconciliation',
    summary: 'Every printed figure of a book of Estimates against what follows from the others',
    query: reconciliationQuery,
    answer: reconciliationResponse,
    errors: [400, 403, 404, 405, 503],
    csv: true,
  },
  {
    path: '/healthz',
    summary: 'The process lives',
    query: noQuery,
    answer: healthResponse,
    errors: [],
    csv: false,
  },
  {
    path: '/readyz',
    summary: 'Database and migrations are in order',
    query: noQuery,
    answer: healthResponse,
    errors: [503],
    csv: false,
  },
];

/** The description of the API, made from the schemas that parse its requests and shape its answers. OpenAPI 3.1. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: '1823 KPI dashboard',
      version: '1',
      description:
        'Counts of the 1823 contact centre, attainment of its pledges, exactly as the screens show them.',
    },
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: described(operation) }])),
    components: { schemas: { Error: schemaOf(errorResponse) } },
  };
}

function described({ summary, query, answer, errors, csv }: Operation) {
  const json = { 'application/json': { schema: schemaOf(answer) } };
  const content = csv ? { ...json, 'text/csv': { schema: { type: 'string' } } } : json;
  const error = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  return {
    summary,
    parameters: parametersOf(query),
    responses: {
      200: { description: summary, content },
      ...Object.fromEntries(errors.map((status) => [status, { description: 'Refused', content: error }])),
    },
  };
}

function parametersOf(query: z.ZodObject) {
  const { properties = {}, required = [] } = schemaOf(query);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Record<string, unknown>;
    return { name, in: 'query', required: required.includes(name), description, schema };
  });
}

/** Requests are described as they are sent, before a text becomes a month. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
