import { z } from 'zod';
import { OPERATIONS, type Operation } from './openapi-operations';
import { errorResponse } from './responses';

/** The two ways of being known here; where a token comes, it alone decides. */
const SECURITY_SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token, made by an administrator. It decides over a cookie that comes with it.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'kpi-session',
    description:
      'Somebody signed in by the sign-in form; by https the cookie is called __Host-kpi-session. What changes something also needs the site’s own Origin.',
  },
} as const;

const KNOWN = [{ token: [] }, { session: [] }];

/** Why each refusal comes. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'A parameter, a header or the body is missing, malformed or unknown',
  401: 'Nobody is signed in, and no token came that is known and still runs',
  403: 'Whoever asks may not do this',
  404: 'There is no such thing',
  405: 'This method isn’t possible here',
  409: 'Something else came first',
  413: 'The body is too large',
  415: 'The body is of a type that can’t be taken in',
  422: 'It can be read, and breaks a rule',
  503: 'The database can’t answer now; Retry-After says when to try again',
};

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
    security: KNOWN,
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { [operation.method]: described(operation) }]),
    ),
    components: { securitySchemes: SECURITY_SCHEMES, schemas: { Error: schemaOf(errorResponse) } },
  };
}

function described(operation: Operation) {
  const { summary, inPath, query, headers, body, errors, open } = operation;
  const statuses = [...errors, ...(open ? [] : [401, 403])].sort((a, b) => a - b);
  return {
    summary,
    security: open ? [] : KNOWN,
    parameters: [
      ...(inPath ? parametersOf(inPath, 'path') : []),
      ...parametersOf(query, 'query'),
      ...(headers ? parametersOf(headers, 'header') : []),
    ],
    ...(body
      ? {
          requestBody: {
            description: body.description,
            required: true,
            content: Object.fromEntries(body.types.map((type) => [type, TEXT])),
          },
        }
      : {}),
    responses: {
      200: { description: summary, content: contentOf(operation) },
      ...Object.fromEntries(statuses.map((status) => [status, refused(status)])),
    },
  };
}

function contentOf({ answer, csv, files = [] }: Operation) {
  return {
    ...(answer ? { 'application/json': { schema: schemaOf(answer) } } : {}),
    ...(csv ? { 'text/csv': TEXT } : {}),
    ...Object.fromEntries(files.map((type) => [type, TEXT])),
  };
}

const TEXT = { schema: { type: 'string' } };

function refused(status: number) {
  return {
    description: REFUSALS[status] ?? 'Refused',
    ...(status === 401 ? { headers: { 'WWW-Authenticate': TEXT } } : {}),
    ...(status === 503 ? { headers: { 'Retry-After': TEXT } } : {}),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
}

function parametersOf(shape: z.ZodObject, place: 'path' | 'query' | 'header') {
  const { properties = {}, required = [] } = schemaOf(shape);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Record<string, unknown>;
    return { name, in: place, required: required.includes(name), description, schema };
  });
}

/** Requests are described as they are sent, before a text becomes a month. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
