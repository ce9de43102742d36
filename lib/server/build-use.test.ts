import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimBuild, isBuildUsed } from './build-use';

let build: string;
beforeEach(() => {
  build = mkdtempSync(path.join(tmpdir(), 'kpi-build-'));
});
afterEach(() => rmSync(build, { recursive: true }));

test('a build is used while a process that said so lives', () => {
  expect(isBuildUsed(build)).toBe(false);
  claimBuild(build);
  expect(isBuildUsed(build)).toBe(true);
});

test('a process that has ended uses nothing, nor does another one under its number', async () => {
  const other = spawn(process.execPath, ['-e', '']);
  await once(other, 'exit');
  claimBuild(build);
  writeFileSync(path.join(build, 'used-by', String(other.pid)), '1');
  writeFileSync(path.join(build, 'used-by', String(process.pid)), 'another start');
  expect(isBuildUsed(build)).toBe(false);
});
