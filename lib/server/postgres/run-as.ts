import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { StartError } from '../start-error.mjs';

/** A system user, by number. */
export type SystemUser = { readonly uid: number; readonly gid: number };

/** A command line with the user it runs as, for spawn. */
export type Command = { program: string; args: string[]; uid?: number; gid?: number };

/** How PostgreSQL's programs run: as ourselves, or, when we are root, as somebody else. */
export type RunAs = {
  /** Whose the data folder has to be; null: ours already. */
  readonly user: SystemUser | null;
  command(program: string, args: readonly string[]): Command;
};

/** Runs programs as whoever we are. */
export const asOurselves: RunAs = { user: null, command: (program, args) => ({ program, args: [...args] }) };

/** Linux numbers of the two capabilities that open folders closed to a user, the weaker one first. */
const openingCapabilities = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
];

/**
 * Decides how PostgreSQL runs when we are root, which it refuses to be. The other user gets no rights but its own where
 * it can reach data and binaries. Where it can't (a checkout under /root, a data folder under `mktemp -d`), it keeps the
 * one capability that lets it pass closed folders.
 *
 * @param user who PostgreSQL is to be
 * @param mustReach folders and files that PostgreSQL reads, absolute
 * @throws StartError when some can't be reached and setpriv is missing
 */
export function asUser(user: SystemUser, mustReach: readonly string[]): RunAs {
  if (canReach(user, mustReach))
    return { user, command: (program, args) => ({ program, args: [...args], ...user }) };
  const capability = openingCapabilities.find(({ bit }) => ((ownCapabilities() >> bit) & 1n) === 1n)?.name;
  if (capability === undefined || !hasSetpriv()) {
    throw new StartError(
      `PostgreSQL doesn't run as root, and another user can't reach ${mustReach.join(' and ')}: start as an ordinary user, or use folders that others may enter, or install setpriv (Debian: apt-get install util-linux)`,
    );
  }
  const before = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    // Without it the kernel leaves capabilities out of access(2), by which PostgreSQL looks for its own programs.
    '--securebits=+no_setuid_fixup',
    ...['inh-caps', 'ambient-caps', 'bounding-set'].map((set) => `--${set}=-all,+${capability}`),
    '--',
  ];
  return { user, command: (program, args) => ({ program: 'setpriv', args: [...before, program, ...args] }) };
}

/** Asks the kernel rather than the modes of files, of which there are many and which aren't all that counts. */
function canReach(user: SystemUser, places: readonly string[]): boolean {
  const script =
    'for place; do test -r "$place" || exit 1; test ! -d "$place" || test -x "$place" || exit 1; done';
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', ...places], { ...user, stdio: 'ignore', cwd: '/' }).status === 0
  );
}

/** The capabilities that we ourselves may use, as the kernel's bits; containers give less than all. */
function ownCapabilities(): bigint {
  const line = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return BigInt(`0x${line?.[1] ?? '0'}`);
}

function hasSetpriv(): boolean {
  return spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;
}
