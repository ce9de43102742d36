import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { type FreshDatabase, freshDatabase } from '@/lib/server/testing/fresh-database';
import { closeDatabases } from '../database';
import { exportEverything } from './export-everything';
import { FolderRefused } from './new-folder';
import { exported, newPlace } from './testing/folder';
import { addRevisions, seed } from './testing/seed';

let source: FreshDatabase;

beforeAll(async () => {
  source = await freshDatabase();
  await seed(source.ownerUrl);
  await closeDatabases();
});

afterAll(() => source.drop());

const lines = (folder: string, table: string) =>
  readFileSync(path.join(folder, `${table}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

it('a snapshot taken while months are saved is of one moment: every revision with its audit row, none without', async () => {
  let going = true;
  const saving = (async () => {
    for (let at = 0; going && at < 1200; at++) {
      const month = `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      await addRevisions(source.appUrl, [{ month, action: 'saved', by: COMMAND_LINE.id }]).catch(() => {});
    }
  })();
  const counts: number[] = [];
  for (let round = 0; round < 6; round++) {
    const { out } = await exported(source.appUrl);
    const revisions = lines(out, 'month_revision').map(
      (row) => `month ${row.month.slice(0, 7)} ${row.revision}`,
    );
    const audited = lines(out, 'audit_event')
      .filter((row) => row.kind.startsWith('month-'))
      .map((row) => `${row.subject} ${JSON.parse(row.details).revision}`);
    expect(audited.sort()).toEqual(revisions.sort());
    counts.push(revisions.length);
  }
  going = false;
  await saving;
  expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0);
});

it('an interrupted export leaves nothing', async () => {
  const out = newPlace();
  const question = {
    url: source.appUrl,
    out,
    credentials: true,
    version: '0',
    signal: AbortSignal.abort(new Error('no more')),
  };
  await expect(exportEverything(COMMAND_LINE, question, new Date())).rejects.toThrow('no more');
  expect(readdirSync(path.dirname(out))).toEqual([]);
});

it('a folder that exists is refused, also an empty one', async () => {
  const { out } = await exported(source.appUrl);
  await expect(exported(source.appUrl, out)).rejects.toThrow(FolderRefused);
  await expect(exported(source.appUrl, path.dirname(out))).rejects.toThrow('exists already');
  await expect(exported(source.appUrl, path.join(out, 'manifest.json', 'x'))).rejects.toThrow(
    'a part of its path is a file',
  );
  expect(existsSync(path.join(out, 'manifest.json'))).toBe(true);
});
