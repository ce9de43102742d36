import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseEnvironment } from '@/lib/env';
import { tryLock } from '@/lib/server/folder-lock.mjs';
import { siteAddress } from './site-address';

const of = (env: Record<string, string>) =>
  siteAddress(parseEnvironment({ KPI_DATA_DIR: '/nowhere', ...env }));

it('APP_URL is what people use', async () => {
  expect(await of({ APP_URL: 'https://kpi.example', PORT: '4000' })).toBe('https://kpi.example');
});

it('else the port on this machine', async () => {
  expect(await of({ PORT: '4000' })).toBe('http://127.0.0.1:4000');
  expect(await of({ PORT: '4000', DATABASE_URL: 'postgresql://a:b@c/d' })).toBe('http://127.0.0.1:4000');
});

it('a server that runs on the embedded database knows better', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kpi-data-'));
  const taken = await tryLock(dataDir, 'server');
  if (!('lock' in taken)) throw new Error('a new folder is free');
  try {
    expect(await of({ KPI_DATA_DIR: dataDir, PORT: '4000' })).toBe('http://127.0.0.1:4000');
    taken.lock.announce('http://127.0.0.1:4711');
    expect(await of({ KPI_DATA_DIR: dataDir, PORT: '4000' })).toBe('http://127.0.0.1:4711');
    expect(await of({ KPI_DATA_DIR: dataDir, APP_URL: 'https://kpi.example' })).toBe('https://kpi.example');
  } finally {
    await taken.lock.release();
    rmSync(dataDir, { recursive: true });
  }
});
