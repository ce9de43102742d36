import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The sources of the product, without its tests. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.|\/testing\/|\/generated\//.test(file));
}

/** What opens a connection to an address. */
const OUTGOING = /\bfetch\(|\bhttps?\.(get|request)\(|\bnet\.connect\(|\btls\.connect\(|createTransport\(/;

test('[ASVS 1.3.6] nothing that somebody sends makes the product ask another address: only mail goes out, to the host that the operator set', () => {
  const files = [...sources('app'), ...sources('lib')];
  expect(files.length).toBeGreaterThan(500);
  // The lock of a data folder is a socket on this machine, named by the operator's folder.
  expect(files.filter((file) => OUTGOING.test(readFileSync(file, 'utf8')))).toEqual([
    'lib/mail/send-mail.ts',
    'lib/server/folder-lock.mjs',
  ]);
});
