import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { SomebodyInTests } from './people';

type Options = {
  /** Of another product than the one that all tests share. */
  readonly dataDir?: string;
  /** What it reads on stdin. */
  readonly input?: string;
};

/** Runs the operator's command line beside the running product, as its README says; answers what it prints. */
export async function kpi(args: readonly string[], options: Options = {}): Promise<string> {
  const { dataDir = process.env['KPI_E2E_DATA_DIR'] ?? '', input = '' } = options;
  const child = spawn('npm', ['run', '-s', 'kpi', '--', ...args], {
    env: { ...process.env, KPI_DATA_DIR: dataDir },
  });
  // A program that reads nothing may be gone before it came.
  child.stdin.on('error', () => {}).end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`kpi ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

/** Has the operator add a person, whose password is read from stdin. */
export async function addPerson(person: SomebodyInTests, options: Pick<Options, 'dataDir'> = {}) {
  const { email, name, role, password } = person;
  const said = ['--email', email, '--name', name, '--role', role, '--password-stdin'];
  return kpi(['user', 'add', ...said], { ...options, input: password });
}
