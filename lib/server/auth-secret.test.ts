import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseEnvironment } from '../env';
import { authSecret } from './auth-secret';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'kpi-secret-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const secretWith = (env: Record<string, string>) =>
  authSecret(parseEnvironment({ KPI_DATA_DIR: dataDir, ...env }));
const kept = () => readFileSync(path.join(dataDir, 'auth-secret'), 'utf8').trim();
const own = 'a secret of one’s own, long enough';

test('[ASVS 11.4.2] with the embedded database it is made once, 256 random bits, and kept closed to others', async () => {
  const made = await secretWith({});
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(kept()).toBe(made);
  expect(statSync(path.join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(['auth-secret']);
  expect(await secretWith({})).toBe(made);
});

test('two folders have two', async () => {
  const first = await secretWith({});
  rmSync(path.join(dataDir, 'auth-secret'));
  expect(await secretWith({})).not.toBe(first);
});

test('AUTH_SECRET wins, and leaves the kept one alone', async () => {
  const made = await secretWith({});
  expect(await secretWith({ AUTH_SECRET: own })).toBe(own);
  expect(kept()).toBe(made);
});

test('AUTH_SECRET alone makes no file', async () => {
  expect(await secretWith({ AUTH_SECRET: own })).toBe(own);
  expect(readdirSync(dataDir)).toEqual([]);
});

test.each(['', 'short\n', 'half a secr'])(
  'a damaged file (%j) is named, and never replaced',
  async (text) => {
    const place = path.join(dataDir, 'auth-secret');
    writeFileSync(place, text);
    chmodSync(place, 0o600);
    await expect(secretWith({})).rejects.toThrow(`${place} is damaged: put back a copy of it`);
    expect(readFileSync(place, 'utf8')).toBe(text);
  },
);

test('with DATABASE_URL it is required: those who share a database share the secret', async () => {
  const DATABASE_URL = 'postgresql://app:hidden@db.example/kpi';
  const refusal =
    'AUTH_SECRET is required with DATABASE_URL: set it to at least 32 random characters, and keep';
  await expect(secretWith({ DATABASE_URL })).rejects.toThrow(refusal);
  expect(await secretWith({ DATABASE_URL, AUTH_SECRET: own })).toBe(own);
  expect(readdirSync(dataDir)).toEqual([]);
});
