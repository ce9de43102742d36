import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from '../lib/server/install.mjs';
import { root } from '../lib/server/root.mjs';
import { findBrowser } from './browser.mjs';
import { newDataFolder, removeDataFolder, runProgram, startProduct } from './programs.mjs';
import { countPlaywright, countVitest } from './results.mjs';

/** `npm test`, and with `--quick` `npm run check`: types, lint, rules and unit tests only. */
const quick = process.argv.includes('--quick');
const say = (/** @type {string} */ text) => void process.stdout.write(text);
const bin = (/** @type {string} */ name) => `${root}/node_modules/.bin/${name}`;
/** @type {import('./results.mjs').Counts} */
const sum = { passed: 0, failed: 0, skipped: 0, names: [] };

process.chdir(root);
await ensureInstalled(say);
rmSync('test-results', { recursive: true, force: true });

// The types take as long as all the rest together, and one of two cores.
await Promise.all([check('types', bin('tsc'), ['--noEmit']), rules()]);
// Tests that start whole programs mostly wait for them, one after the other; the others use that time.
await Promise.all(quick ? [vitest(['unit'])] : [vitest(['unit', 'database']), vitest(['process'])]);
if (!quick) await endToEnd();

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
say(sum.names.map((name) => `✗ ${name}\n`).join(''));
say(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
process.exit(sum.failed > 0 ? 1 : 0);

async function rules() {
  await check('lint and format', bin('biome'), ['check', '--error-on-warnings']);
  const folders = ['app', 'lib', 'prisma', 'e2e', 'bench'];
  await check('one direction', bin('depcruise'), [...folders, '--config', '.dependency-cruiser.cjs']);
  await check('what the browser gets', bin('depcruise'), ['app', '--config', '.ci/browser-code.cjs']);
  await check('dead code', bin('knip'), []);
}

/**
 * A check that is one test: it passes, or what it printed is shown.
 *
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 */
async function check(title, command, args) {
  const begun = performance.now();
  const { code, output } = await runProgram(command, args, { quiet: true });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)\n${code === 0 ? '' : `${output}\n`}`);
  addOne(code === 0, title);
}

/** @param {string[]} projects */
async function vitest(projects) {
  const out = `test-results/vitest-${projects.join('-')}.json`;
  const names = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${out}`];
  const { code } = await runProgram(bin('vitest'), ['run', ...names, ...reporters], { quiet: false });
  add(withExit(code, () => countVitest(JSON.parse(readFileSync(out, 'utf8')), say)));
}

async function endToEnd() {
  const browser = await findBrowser(say);
  const dataDir = newDataFolder();
  const product = await startProduct(dataDir, say);
  try {
    const env = {
      KPI_E2E_URL: product.address,
      KPI_E2E_DATA_DIR: dataDir,
      KPI_E2E_CHROMIUM: browser,
    };
    const { code } = await runProgram(bin('playwright'), ['test'], { quiet: false, env });
    add(
      withExit(code, () => countPlaywright(JSON.parse(readFileSync('test-results/e2e.json', 'utf8')), say)),
    );
  } finally {
    const ended = await product.stop();
    removeDataFolder(dataDir);
    const title = 'the product ends with 0 on SIGTERM';
    say(`${ended === 0 ? '✓' : '✗'} ${title}\n`);
    addOne(ended === 0, title);
  }
}

/**
 * The counts of a runner; one that failed without a failed test has failed all the same.
 *
 * @param {number | null} code
 * @param {() => typeof sum} count
 */
function withExit(code, count) {
  try {
    const counted = count();
    return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, names: ['a runner of tests told nothing'] };
  }
}

/**
 * @param {boolean} passed
 * @param {string} title
 */
function addOne(passed, title) {
  add({ passed: Number(passed), failed: Number(!passed), skipped: 0, names: passed ? [] : [title] });
}

/** @param {typeof sum} counted */
function add(counted) {
  sum.passed += counted.passed;
  sum.failed += counted.failed;
  sum.skipped += counted.skipped;
  sum.names.push(...counted.names);
}
