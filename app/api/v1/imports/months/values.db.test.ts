import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFICER } from '@/lib/access/testing/people';
import type { ApiError, ApiRowDetail } from '@/lib/api/api-error';
import { XLSX_TYPE } from '@/lib/api/require-table';
import { CommandFailure } from '@/lib/cli/failure';
import { importMonthsCommand } from '@/lib/cli/import-months';
import { database } from '@/lib/data/database';
import { givenDatabase } from '@/lib/data/testing/given';
import { parseEnvironment } from '@/lib/env';
import { ODD_MONTHS_FILES, type OddFile } from '@/lib/imports/testing/odd-months-files';
import { takeMonths } from './take-months';

/** What was said of a file: the answer, or every error; and the warnings. */
type Said = { answer: unknown; errors: string[]; warnings: string[] };

const NOW = new Date('2024-06-15T04:00:00Z');
const TYPES = { csv: 'text/csv', xlsx: XLSX_TYPE };
const folder = mkdtempSync(path.join(tmpdir(), 'kpi-values-'));
let db: Awaited<ReturnType<typeof givenDatabase>>;

beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.end();
});

async function byApi({ bytes: body, format }: OddFile): Promise<Said & { details: readonly unknown[] }> {
  const url = 'http://127.0.0.1/api/v1/imports/months?dryRun=true';
  const request = new Request(url, { method: 'POST', body, headers: { 'Content-Type': TYPES[format] } });
  try {
    const { warnings = [], ...answer } = await (await takeMonths(request, OFFICER, NOW)).json();
    return { answer, errors: [], warnings: messagesOf(warnings), details: [] };
  } catch (error) {
    const { status, details } = error as ApiError;
    expect(status).toBe(422);
    return { answer: null, errors: messagesOf(details as ApiRowDetail[]), warnings: [], details };
  }
}

async function byCommandLine(bytes: Uint8Array): Promise<Said> {
  const file = path.join(folder, 'months.csv');
  writeFileSync(file, bytes);
  const warnings: string[] = [];
  const context = {
    env: parseEnvironment({ DATABASE_URL: db.appUrl, DATABASE_MIGRATE_URL: db.ownerUrl }),
    now: () => NOW,
    place: (name: string) => name,
    tell: (line: string) => void warnings.push(line.replace('Warning: ', '')),
    input: async () => '',
    signal: new AbortController().signal,
  };
  try {
    const given = { options: { 'dry-run': true }, operands: [file] };
    const answer = JSON.parse(await importMonthsCommand.run(given, context));
    return { answer, errors: [], warnings };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { answer: null, errors: [...error.lines], warnings: [] };
  }
}

function messagesOf(details: readonly { message: string }[]): string[] {
  return details.map(({ message }) => message);
}

describe('a file is read by the API as by the command line, and by both as the rules say', () => {
  test.each(Object.entries(ODD_MONTHS_FILES))('%s', async (_, odd) => {
    const { bytes, refused } = odd;
    const { details, ...said } = await byApi(odd);
    if (refused) expect(details[0]).toMatchObject(refused);
    else expect(said).toMatchObject({ answer: { dryRun: true, new: ['1933-01'] }, errors: [] });
    expect(said).toEqual(await byCommandLine(bytes));
    expect(await database().monthRevision.count()).toBe(0);
  });
});
