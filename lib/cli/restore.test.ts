import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tryLock } from '@/lib/server/folder-lock.mjs';
import { COMMANDS } from './commands';
import { runCommand } from './run-command';

it('is refused while a server has the embedded database', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-restore-'));
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kpi-data-'));
  const manifest = {
    product: 'kpi-dashboard-1823',
    version: '0.1.0',
    format: 1,
    takenAt: '2026-01-01T00:00:00Z',
  };
  const content = JSON.stringify({ ...manifest, credentials: true, migrations: [], tables: [] });
  writeFileSync(path.join(folder, 'manifest.json'), content);
  const taken = await tryLock(dataDir, 'server');
  if (!('lock' in taken)) throw new Error('a new folder is free');
  taken.lock.announce('http://127.0.0.1:3000');
  try {
    const outcome = await runCommand(COMMANDS, ['restore', folder], {
      env: { KPI_DATA_DIR: dataDir },
      now: () => new Date(),
      place: String,
      tell: () => {},
      input: async () => '',
      signal: new AbortController().signal,
    });
    const why = `already running at http://127.0.0.1:3000 (process ${process.pid}): stop it first`;
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `kpi: nothing was restored: ${why}\n` });
  } finally {
    await taken.lock.release();
  }
});
