import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockCheckout } from './checkout-lock.mjs';
import { runChild } from './child.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { during } from './progress.mjs';
import { root } from './root.mjs';
import { StartError } from './start-error.mjs';

const lockFile = path.join(root, 'package-lock.json');
const packagesStamp = path.join(root, 'node_modules', '.kpi-installed');
const clientStamp = path.join(root, 'lib', 'data', 'generated', '.kpi-schema');
const quiet = ['--no-audit', '--no-fund', '--include=dev'];

/**
 * Installs the packages and generates the Prisma client where that hasn't been done for what package.json,
 * package-lock.json and schema.prisma say now. Nothing to do takes milliseconds. Two processes at once: the second waits.
 *
 * @param {(text: string) => void} say where progress goes
 * @throws {StartError} with the whole log of the step that failed
 * @example await ensureInstalled((text) => process.stderr.write(text))
 */
export async function ensureInstalled(say) {
  checkNodeVersion();
  if (isInstalled() && isGenerated()) return;
  const lock = await lockCheckout(say);
  try {
    if (!isInstalled()) await during(say, 'Installing packages', install);
    if (!isGenerated()) await during(say, 'Generating the database client', generate);
  } finally {
    await lock.release();
  }
}

async function install() {
  const wanted = packagesHash();
  const ci = await npm(['ci', ...quiet]);
  // A registry that holds one platform's packages only lets `ci` fail ("Missing: … from lock file"): install then takes
  // what there is, and may want to shorten the lock file, which belongs to git.
  if (ci.code !== 0) {
    const locked = readFileSync(lockFile);
    const again = await npm(['install', '--no-save', ...quiet]);
    if (!readFileSync(lockFile).equals(locked)) writeFileSync(lockFile, locked);
    if (again.code !== 0) {
      throw new StartError(
        `the packages can't be installed.\nnpm ci:\n${ci.output}\nnpm install:\n${again.output}`,
      );
    }
  }
  mkdirSync(path.dirname(packagesStamp), { recursive: true });
  writeFileSync(packagesStamp, wanted);
}

async function generate() {
  const wanted = schemaHash();
  const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const { code, output } = await runChild(process.execPath, [prisma, 'generate'], {
    cwd: root,
    env: {
      ...process.env,
      // The engine that Prisma would download isn't used to generate: any program that exists will do in its place.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (code !== 0) throw new StartError(`the database client can't be generated:\n${output}`);
  mkdirSync(path.dirname(clientStamp), { recursive: true });
  writeFileSync(clientStamp, wanted);
}

/** @param {string[]} args */
function npm(args) {
  // Beside the running Node where npm is, so that both are of one installation; else the one on the path.
  const beside = path.join(path.dirname(process.execPath), 'npm');
  // A NODE_ENV of production would leave out what builds and tests.
  const env = { ...process.env };
  Reflect.deleteProperty(env, 'NODE_ENV');
  return runChild(existsSync(beside) ? beside : 'npm', args, { cwd: root, env });
}

function isInstalled() {
  return existsSync(packagesStamp) && readFileSync(packagesStamp, 'utf8') === packagesHash();
}

function isGenerated() {
  const wanted = schemaHash();
  return wanted === '' || (existsSync(clientStamp) && readFileSync(clientStamp, 'utf8') === wanted);
}

function packagesHash() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = manifest;
  return createHash('sha256')
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides, allowScripts }))
    .update(readFileSync(lockFile))
    .update(process.versions.modules)
    .digest('hex');
}

/** Of what the client is generated from; empty where there is no schema. */
function schemaHash() {
  const schema = path.join(root, 'prisma', 'schema.prisma');
  if (!existsSync(schema)) return '';
  return createHash('sha256').update(readFileSync(schema)).update(packagesHash()).digest('hex');
}
