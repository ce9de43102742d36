import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../root.mjs';
import { migrationNames, readMigrationFolders } from './migration-folders';

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'kpi-migrations-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function add(name: string, script: string): void {
  mkdirSync(path.join(place, name));
  writeFileSync(path.join(place, name, 'migration.sql'), script);
}

test('migrations come in the order of their names; files beside them are none', () => {
  add('20270101000000_second', '');
  add('20260101000000_first', '');
  writeFileSync(path.join(place, 'migration_lock.toml'), '');
  expect(migrationNames(place)).toEqual(['20260101000000_first', '20270101000000_second']);
});

test('a script that does not end with its own name is refused: a cut-off one could not be told', () => {
  add('20260101000000_a', "INSERT INTO migration_done (name) VALUES ('20260101000000_b');\n");
  expect(() => readMigrationFolders(place)).toThrow(/migration 20260101000000_a must end with/);
});

test('the migrations that ship are in order', () => {
  expect(readMigrationFolders(path.join(root, 'prisma', 'migrations')).length).toBeGreaterThan(0);
});
