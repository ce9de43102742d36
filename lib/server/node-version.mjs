import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';

/**
 * Refuses a Node that package.json's `engines` doesn't name, before anything is installed with it.
 *
 * @param {string} [version] of the running Node
 * @throws {StartError} naming the range
 */
export function checkNodeVersion(version = process.versions.node) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const range = String(manifest.engines.node);
  if (!inRange(version, range))
    throw new StartError(`Node ${version} can't run this: it needs Node ${range}`);
}

/**
 * Whether a version satisfies a range made of `>=` and `<` with `||`: all that `engines` uses here. (The semver package
 * isn't installed yet when this runs.)
 *
 * @param {string} version such as `20.19.1`
 * @param {string} range such as `>=20.19 <21 || >=22.12`
 * @example inRange('21.0.0', '>=20.19 <21 || >=22.12') // false
 */
export function inRange(version, range) {
  return range.split('||').some((alternative) =>
    alternative
      .trim()
      .split(/\s+/)
      .every((bound) =>
        bound.startsWith('>=') ? compare(version, bound.slice(2)) >= 0 : compare(version, bound.slice(1)) < 0,
      ),
  );
}

/**
 * @param {string} left
 * @param {string} right
 */
function compare(left, right) {
  const [a, b] = [left, right].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
