import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askHolder, type FolderLock, lockFolder, tryLock } from './folder-lock.mjs';
import { closedFolder } from './testing/closed-folder';
import { type Program, startProgram } from './testing/run-program';

let folder: Awaited<ReturnType<typeof closedFolder>>;
const locks: FolderLock[] = [];
const programs: Program[] = [];

beforeEach(async () => {
  folder = await closedFolder();
});

afterEach(async () => {
  for (const program of programs.splice(0)) program.process.kill('SIGKILL');
  for (const lock of locks.splice(0)) await lock.release();
  await folder.remove();
});

async function take(kind: 'server' | 'command'): Promise<FolderLock> {
  const lock = await lockFolder(folder.place, kind, 5000);
  locks.push(lock);
  return lock;
}

test('a second server learns who runs and where', async () => {
  const lock = await take('server');
  await expect(take('server')).rejects.toThrow(`already starting (process ${process.pid})`);
  lock.announce('http://127.0.0.1:3000');
  await expect(take('server')).rejects.toThrow(
    `already running at http://127.0.0.1:3000 (process ${process.pid})`,
  );
});

test('a server waits for a short command to end', async () => {
  const command = await take('command');
  let taken = false;
  const server = take('server').then(() => {
    taken = true;
  });
  expect((await askHolder(folder.place))?.kind).toBe('command');
  expect(taken).toBe(false);
  await command.release();
  await server;
});

test('of ten at once one gets it', async () => {
  const tries = await Promise.all(Array.from({ length: 10 }, () => tryLock(folder.place, 'server')));
  const won = tries.flatMap((taken) => ('lock' in taken ? [taken.lock] : []));
  locks.push(...won);
  expect(won.length).toBe(1);
});

test('another name for the folder is the same folder', async () => {
  await take('server');
  await expect(
    lockFolder(`${folder.place}/../${folder.place.split('/').at(-1)}/.`, 'server'),
  ).rejects.toThrow('already');
});

test('the lock goes with its process, however that ends, and leaves no file', async () => {
  const program = startProgram('lib/server/testing/hold-database.ts', [`${folder.place}/data`]);
  programs.push(program);
  expect(await program.nextLine()).not.toBeNull();
  const holder = await askHolder(`${folder.place}/data`);
  expect(holder).toMatchObject({ pid: program.process.pid, kind: 'server', address: 'http://127.0.0.1:1' });
  const second = startProgram('lib/server/testing/hold-database.ts', [`${folder.place}/data`]);
  expect(await second.ended).toBe(1);
  expect(second.complaints()).toBe(
    `already running at http://127.0.0.1:1 (process ${program.process.pid})\n`,
  );
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(await askHolder(`${folder.place}/data`)).toBeNull();
  rmSync(`${folder.place}/data`, { recursive: true });
});
