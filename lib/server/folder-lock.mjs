import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from './start-error.mjs';

/**
 * @typedef {object} Holder who holds a folder
 * @property {number} pid
 * @property {'server' | 'command'} kind a server stays, a command ends soon
 * @property {string | null} address where the server answers; null until it does
 *
 * @typedef {object} FolderLock
 * @property {(address: string) => void} announce tells those who ask that the server is ready at this address
 * @property {() => Promise<void>} release
 */

/**
 * Takes a folder for this process, or tells who has it. The lock is a Linux abstract socket named by the folder's device
 * and inode: taken in one step by the kernel, gone with the process however it ends, and never a stale file. The holder
 * answers whoever connects with one line of JSON about itself. (It is seen within one network name space: two containers
 * with one shared volume aren't kept apart by it.)
 *
 * @param {string} folder must exist
 * @param {'server' | 'command'} kind
 * @returns {Promise<{ lock: FolderLock } | { holder: Holder }>}
 * @example const taken = await tryLock('/srv/kpi/.data', 'server')
 */
export async function tryLock(folder, kind) {
  const name = socketName(folder);
  /** @type {Holder} */
  const self = { pid: process.pid, kind, address: null };
  for (;;) {
    const server = net.createServer((socket) => {
      socket.on('error', () => {});
      socket.end(`${JSON.stringify(self)}\n`);
    });
    if (await listens(server, name)) {
      return {
        lock: {
          announce: (address) => {
            self.address = address;
          },
          release: () => new Promise((resolve) => server.close(() => resolve())),
        },
      };
    }
    const holder = await askHolder(folder);
    if (holder !== null) return { holder };
    await wait(20); // It ended between our two questions.
  }
}

/**
 * Takes the folder, waiting for a short command to end; a server in the way is refused at once.
 *
 * @param {string} folder must exist
 * @param {'server' | 'command'} kind
 * @param {number} [patience] how long to wait for commands, milliseconds
 * @returns {Promise<FolderLock>}
 * @throws {StartError} `already running at http://127.0.0.1:3000 (process 123)`
 */
export async function lockFolder(folder, kind, patience = 120_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    const taken = await tryLock(folder, kind);
    if ('lock' in taken) return taken.lock;
    const { holder } = taken;
    if (holder.kind === 'server') throw new StartError(sayWhoRuns(holder));
    if (Date.now() > deadline) {
      throw new StartError(
        `another command (process ${holder.pid}) has kept ${folder} for ${patience / 1000} s: try again`,
      );
    }
    await wait(100);
  }
}

/**
 * Who holds a folder now.
 *
 * @param {string} folder
 * @returns {Promise<Holder | null>} null: nobody
 */
export function askHolder(folder) {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect({ path: socketName(folder) });
    socket.setEncoding('utf8').setTimeout(5000);
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('timeout', () =>
      socket.destroy(new StartError(`the process that uses ${folder} doesn't answer`)),
    );
    socket.on('error', (error) => (isGone(error) ? resolve(null) : reject(error)));
    socket.on('close', () => resolve(answer === '' ? null : JSON.parse(answer)));
  });
}

/**
 * @param {Holder} holder
 * @returns {string} as in `already running at http://127.0.0.1:3000 (process 123)`
 */
export function sayWhoRuns({ pid, address }) {
  return address === null
    ? `already starting (process ${pid})`
    : `already running at ${address} (process ${pid})`;
}

/** @param {string} folder */
function socketName(folder) {
  const { dev, ino } = statSync(realpathSync(folder), { bigint: true });
  return `\0kpi-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`;
}

/**
 * @param {net.Server} server
 * @param {string} name
 * @returns {Promise<boolean>} false: somebody else listens there
 */
function listens(server, name) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      'code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen({ path: name }, () => {
      server.unref();
      resolve(true);
    });
  });
}

/** @param {Error} error */
function isGone(error) {
  return (
    'code' in error &&
    (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET' || error.code === 'EPIPE')
  );
}
