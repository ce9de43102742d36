import { z } from 'zod';
import { FORMATS_OF, mediaTypeOf } from '@/lib/reports/report-format';
import { budgetsResponse } from './budgets-response';
import { departmentPointsResponse, departmentsResponse } from './departments-response';
import { IDEMPOTENCY_KEY, KEY_PATTERN } from './idempotency-key';
import { importResponse } from './import-response';
import { pqQuery } from './pq-query';
import {
  attainmentQuery,
  budgetsQuery,
  departmentListQuery,
  departmentsQuery,
  importQuery,
  ledgerQuery,
  measuresQuery,
  noQuery,
  reconciliationQuery,
  volumesQuery,
} from './query';
import { corQuery, monthlyQuery } from './report-query';
import { XLSX_TYPE } from './require-table';
import {
  attainmentResponse,
  healthResponse,
  measuresResponse,
  reconciliationResponse,
  volumesResponse,
} from './responses';

/** One thing that the API can be asked. */
export type Operation = {
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly summary: string;
  /** What stands in braces in the path. */
  readonly inPath?: z.ZodObject;
  readonly query: z.ZodObject;
  readonly headers?: z.ZodObject;
  /** What is sent, by its types. */
  readonly body?: { readonly types: readonly string[]; readonly description: string };
  /** As JSON; null where it answers files alone. */
  readonly answer: z.ZodType | null;
  /** The types of the files that it answers. */
  readonly files?: readonly string[];
  /** How it may refuse, beside not knowing who asks. */
  readonly errors: readonly number[];
  readonly csv: boolean;
  /** Whether anybody may ask, unknown as they are. */
  readonly open: boolean;
};

const read = { method: 'get', csv: true, open: false } as const;
const watched = { method: 'get', csv: false, open: true, query: noQuery, answer: healthResponse } as const;

/** Ways to take in a table. */
const taken = {
  method: 'post',
  query: importQuery,
  headers: z.strictObject({
    [IDEMPOTENCY_KEY]: z
      .string()
      .meta({ pattern: KEY_PATTERN })
      .optional()
      .describe(
        'Known again per person or token: the same key with the same file is answered as before and changes nothing, with another file it is refused with 409. Of a dry run nothing is remembered.',
      ),
  }),
  answer: importResponse,
  errors: [400, 405, 409, 413, 415, 422, 503],
  csv: false,
  open: false,
} as const;

/** The types of the files of a kind of report, each once. */
function typesOf(kind: 'monthly' | 'cor'): readonly string[] {
  return [...new Set(FORMATS_OF[kind].map((format) => mediaTypeOf(format).split(';')[0] ?? ''))];
}

/** All of it, in the order of the contract. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...read,
    path: '/api/v1/measures',
    summary: 'Measures with their definitions, targets and plans',
    query: measuresQuery,
    answer: measuresResponse,
    errors: [400, 405, 503],
  },
  {
    ...read,
    csv: false,
    path: '/api/v1/ledger',
    summary: 'The whole ledger as it holds, as a file that can be proposed again on /definitions/file',
    query: ledgerQuery,
    answer: null,
    files: ['application/json'],
    errors: [400, 405, 503],
  },
  {
    ...read,
    path: '/api/v1/attainment',
    summary: 'One measure by period, held against its target',
    query: attainmentQuery,
    answer: attainmentResponse,
    errors: [400, 404, 405, 422, 503],
  },
  {
    ...read,
    path: '/api/v1/volumes',
    summary: 'Calls and written contacts by period',
    query: volumesQuery,
    answer: volumesResponse,
    errors: [400, 405, 422, 503],
  },
  {
    ...read,
    path: '/api/v1/departments',
    summary: 'Calls and written contacts by department and by enquiry or complaint, by period',
    query: departmentsQuery,
    answer: departmentPointsResponse,
    errors: [400, 405, 422, 503],
  },
  {
    ...read,
    path: '/api/v1/departments/list',
    summary: 'The departments there are; as CSV in the form in which they can be proposed again',
    query: departmentListQuery,
    answer: departmentsResponse,
    errors: [400, 405, 503],
  },
  {
    ...read,
    path: '/api/v1/budgets',
    summary: 'A head of a book of Estimates: every provision, change, subhead, commitment and post it prints',
    query: budgetsQuery,
    answer: budgetsResponse,
    errors: [400, 404, 405, 503],
  },
  {
    ...read,
    path: '/api/v1/reconciliation',
    summary: 'Every printed figure of a book of Estimates against what follows from the others',
    query: reconciliationQuery,
    answer: reconciliationResponse,
    errors: [400, 404, 405, 503],
  },
  {
    ...taken,
    path: '/api/v1/imports/months',
    summary: 'Takes in monthly counts as drafts, all or nothing; for officers, managers and officers’ tokens',
    body: {
      types: ['text/csv', XLSX_TYPE],
      description:
        'A CSV file in UTF-8, or an Excel workbook with a sheet “months”: a header, then a row for each month. month is YYYY-MM, the other columns are counts and note; a column left out leaves the count as it is, an empty cell is “not collected”, “suspended” is a service that was suspended. UTF-16, Big5 and GB18030, semicolons and tabs are read where they are certain, and “read” says so.',
    },
  },
  {
    ...taken,
    path: '/api/v1/imports/departments',
    summary:
      'Takes in monthly counts by department as drafts, all or nothing; for officers, managers and officers’ tokens',
    body: {
      types: ['text/csv', XLSX_TYPE],
      description:
        'A CSV file in UTF-8, or an Excel workbook with a sheet “departments”: a header, then a row for each month, department and kind (enquiry or complaint). A column left out leaves the count as it is, an empty cell is “not collected”; rows that a month has already and the file doesn’t name stay as they are.',
    },
  },
  {
    ...read,
    csv: false,
    path: '/api/v1/reports/monthly/{month}',
    summary:
      'A month’s KPI report as a file: as it was issued, byte by byte; for officers and managers also a preview',
    inPath: z.strictObject({ month: z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }) }),
    query: monthlyQuery,
    answer: null,
    files: typesOf('monthly'),
    errors: [400, 404, 405, 409, 503],
  },
  {
    ...read,
    csv: false,
    path: '/api/v1/reports/cor/{year}',
    summary:
      'The Controlling Officer’s Report table of a calendar year as a file: as it was issued, byte by byte; for officers and managers also a preview',
    inPath: z.strictObject({ year: z.string().meta({ pattern: '^\\d{4}$' }) }),
    query: corQuery,
    answer: null,
    files: typesOf('cor'),
    errors: [400, 404, 405, 409, 503],
  },
  {
    ...read,
    csv: false,
    path: '/api/v1/reports/pq',
    summary: '36 months by channel in one workbook, for parliamentary questions',
    query: pqQuery,
    answer: null,
    files: [mediaTypeOf('xlsx')],
    errors: [400, 405, 409, 503],
  },
  { ...watched, path: '/healthz', summary: 'The process lives', errors: [] },
  { ...watched, path: '/readyz', summary: 'Database and migrations are in order', errors: [503] },
];
