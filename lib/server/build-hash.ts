import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build is made from: whole folders and single files of the checkout. */
const sources = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/books',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Parts of them that no page is made from. */
const leftOut =
  /^lib\/(cli|data\/generated|[\w/-]*testing)\/|^lib\/server\/(?!page-status|start-error|migrate\/)|\.test\.tsx?$/;

/**
 * Names a build by everything that it is made from: 12 hexadecimal digits of a SHA-256 over the sources' paths and
 * contents, and the version of Node.
 *
 * @param root the checkout's folder
 * @example buildHash('/srv/kpi') // 'c0ffee123456'
 */
export function buildHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources
    .flatMap((source) => filesOf(root, source))
    .filter((name) => !leftOut.test(name))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The files at or under a place, relative to the checkout, in one order everywhere. */
function filesOf(root: string, place: string): string[] {
  const found = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(path.join(root, place))
    .sort()
    .flatMap((name) => filesOf(root, `${place}/${name}`));
}
