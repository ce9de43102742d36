import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { freePort } from '../free-port';
import { StartError } from '../start-error.mjs';
import { until } from '../until';
import { readPostmasterFile } from './postmaster-file';
import type { RunAs } from './run-as';

/** A PostgreSQL that was started. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly process: ChildProcess };

/** What a start of PostgreSQL needs. */
export type Start = {
  readonly postgres: string;
  /** The database's folder. */
  readonly cluster: string;
  readonly runAs: RunAs;
  /** Where its messages go. */
  readonly log: string;
  /** null: any free one. */
  readonly port: number | null;
  /** `name=value` for settings of its own; tests turn fsync off. */
  readonly settings: readonly string[];
};

/**
 * Starts PostgreSQL on a folder, for this machine only (127.0.0.1, no Unix socket), in a session of its own so that a
 * Ctrl-C in the terminal doesn't reach it before us. Resolves when it takes connections.
 *
 * @throws StartError with what it said
 */
export async function startPostmaster(start: Start): Promise<Postmaster> {
  await turnLog(start.log);
  for (let attempt = 1; ; attempt += 1) {
    const port = start.port ?? (await freePort('127.0.0.1'));
    if (port === null) throw new StartError('no free port for the database');
    const { child, said } = await launch(start, port);
    const ready = await until(async () => ended(child) || (await isReady(start.cluster, port)), 120_000);
    if (ready && !ended(child) && child.pid !== undefined) return { pid: child.pid, port, process: child };
    child.kill('SIGQUIT');
    await until(() => ended(child), 5000);
    const message = await said();
    // Somebody took the port between our look and PostgreSQL's.
    if (attempt < 5 && start.port === null && /could not bind|Address already in use/.test(message)) continue;
    // Shared memory of a PostgreSQL that was killed: its last processes are ending.
    if (attempt < 5 && /shared memory block .* still in use/.test(message)) continue;
    throw new StartError(`the database doesn't start: ${firstFatal(message)} (more in ${start.log})`);
  }
}

async function launch(start: Start, port: number) {
  const log = await open(start.log, 'a', 0o600);
  const from = (await log.stat()).size;
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'max_connections=60',
    'timezone=UTC',
    'log_timezone=UTC',
    // Values typed by people don't belong in a log.
    'log_parameter_max_length_on_error=0',
    ...start.settings,
  ];
  const args = ['-D', start.cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const { program, args: all, ...user } = start.runAs.command(start.postgres, args);
  const child = spawn(program, all, { ...user, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] });
  child.on('error', () => {});
  child.unref();
  await log.close();
  const said = async () => (await readFile(start.log)).subarray(from).toString();
  return { child, said };
}

function ended(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function isReady(cluster: string, port: number): Promise<boolean> {
  const file = await readPostmasterFile(cluster);
  return file?.ready === true && file.port === port;
}

function firstFatal(message: string): string {
  return (
    /(?:FATAL|PANIC|ERROR):\s+(.*)/.exec(message)?.[1] ??
    message.trim().split('\n').at(-1) ??
    'it said nothing'
  );
}

/** Keeps the log of the last ten million bytes or so in two files. */
async function turnLog(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 5_000_000) await rename(log, `${log}.1`);
}
