import { measureBrowser } from './browser/measure-browser';
import { endAll } from './ending';
import { measureHttp } from './http/measure-http';
import { measureImports } from './imports/measure-imports';
import { measureKillNine } from './kill-nine/measure-kill-nine';
import { commit, machine } from './machine';
import { collect, type Reading } from './measurement';
import { type Options, type Part, readOptions, WrongOptions } from './options';
import { writeResults } from './report/results';
import { tables } from './report/table';
import { measureReports } from './reports/measure-reports';
import { measureSaving } from './saving/measure-saving';
import { measureSignIn } from './sign-in/measure-sign-in';
import { measureStart } from './start/measure-start';

/** `npm run bench`: measures, prints tables, keeps the figures in `bench/results`. */
const MEASURES: Record<Part, (options: Options, say: (text: string) => void) => Promise<readonly Reading[]>> =
  {
    http: measureHttp,
    browser: measureBrowser,
    start: measureStart,
    'sign-in': measureSignIn,
    saving: measureSaving,
    reports: measureReports,
    imports: measureImports,
    'kill-nine': measureKillNine,
  };

const say = (text: string) => void process.stderr.write(text);
let ending = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await endAll();
    process.exit(code);
  });

try {
  const options = readOptions(process.argv.slice(2));
  const facts = { begun: new Date(), commit: commit(), machine: machine(), options };
  const readings: Reading[] = [];
  for (const part of options.parts) {
    const found = await MEASURES[part](options, say);
    readings.push(...found);
    process.stdout.write(`\n${tables(collect(found))}\n`);
    // Part by part, so that one that fails doesn't lose the others.
    say(`${writeResults({ ...facts, measurements: collect(readings) })}\n`);
  }
  process.stdout.write(
    `÷: so many times the floor’s figure. ${facts.machine.cores} cores, ${facts.machine.processor}\n`,
  );
} catch (error) {
  if (!ending) say(`${error instanceof Error && !(error instanceof WrongOptions) ? error.stack : error}\n`);
  process.exitCode = 1;
} finally {
  if (!ending) await endAll();
}
if (!ending) process.exit();
