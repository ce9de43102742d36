import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands';
import { runCommand } from './run-command';
import { usage } from './usage';

const run = (...typed: string[]) =>
  runCommand(COMMANDS, typed, {
    env: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
    place: (file) => `/nowhere/${file}`,
    tell: () => {},
    input: async () => '',
    signal: new AbortController().signal,
  });

const add = (email: string, name: string, role: string) => [
  ...['user', 'add', '--email', email, '--name', name, '--role', role],
];
const stdin = ['--password-stdin'];

describe('what is typed wrong is one line, then the usage, on stderr', () => {
  it.each([
    [['impot', 'months'], 'unknown command "impot months"'],
    [['import'], 'unknown command "import"'],
    [['import', 'intervals', 'a.csv'], 'unknown command "import intervals"'],
    [['import', 'book'], 'FILE is missing'],
    [['user'], 'unknown command "user"'],
    [['user', 'enable'], 'unknown command "user enable"'],
    [['user', 'add'], '--email is missing'],
    [[...add('a@b.hk', 'A', 'admin')], '--password-stdin is missing'],
    [[...add('a@b.hk', 'A', 'root'), ...stdin], '--role "root" is none of viewer, officer, manager, admin'],
    [
      [...add('a@b.hk', 'A', 'token-viewer'), ...stdin],
      '--role "token-viewer" is none of viewer, officer, manager, admin',
    ],
    [[...add('a.hk', 'A', 'admin'), ...stdin], '--email "a.hk" is no e-mail address'],
    [[...add('a@b.hk', ' ', 'admin'), ...stdin], '--name " " is no name'],
    [[...add('a@b.hk', 'a\u001b[2J', 'admin'), ...stdin], '--name "a\\u001b[2J" is no name'],
    [[...add('a@b.hk', 'a\u202eb', 'admin'), ...stdin], '--name "a\\u202eb" is no name'],
    [
      [...add('a@b.hk', 'A', 'admin'), ...stdin, 'correct horse battery'],
      'unexpected argument: the password is read from stdin, never from an argument',
    ],
    [
      [...add('a@b.hk', 'A', 'admin'), '--password-stdin=correct horse'],
      "Option '--password-stdin' does not take an argument",
    ],
    [[...add('a@b.hk', 'A', 'admin'), '--password', 'correct horse'], "Unknown option '--password'"],
    [['user', 'list', 'all'], 'unexpected argument "all"'],
    [['user', 'role', '--email', 'a@b.hk'], '--role is missing'],
    [
      ['user', 'role', '--email', 'a@b.hk', '--role', 'operator'],
      '--role "operator" is none of viewer, officer, manager, admin',
    ],
    [['user', 'reset'], '--email is missing'],
    [['user', 'reset', '--email', 'nobody'], '--email "nobody" is no e-mail address'],
    [['user', 'disable', 'a@b.hk'], 'unexpected argument "a@b.hk"'],
    [['user', 'disable', '--email='], '--email is missing'],
    [['token', 'create', '--name', 'A'], '--role is missing'],
    ...['manager', 'admin', 'operator', 'token-viewer', 'toString', 'Viewer'].map(
      (role): [string[], string] => [
        ['token', 'create', '--name', 'A', '--role', role],
        `--role "${role}" is none that a token can have: viewer, officer`,
      ],
    ),
    ...['0', '367', '-1', '1.5', '1e2', '', '9 ', 'ninety', '１'].map((days): [string[], string] => [
      ['token', 'create', '--name', 'A', '--role', 'viewer', `--days=${days}`],
      `--days "${days}" is no whole number from 1 to 366`,
    ]),
    [['token', 'create', '--name', 'a\nb', '--role', 'viewer'], '--name "a\\nb" is no name'],
    [['token', 'revoke'], 'ID|NAME is missing'],
    [['token', 'revoke', 'a', 'b'], 'unexpected argument "b"'],
    [['import', 'months'], 'FILE is missing'],
    [['import', 'months', ''], 'FILE is missing'],
    [['import', 'months', 'a.csv', 'b.csv'], 'unexpected argument "b.csv"'],
    [['import', 'months', 'a.csv', '--as', 'final'], '--as "final" is neither draft nor approved'],
    [['import', 'months', 'a.csv', '--as='], '--as "" is neither draft nor approved'],
    [['import', 'months', 'a.csv', '--as'], "Option '--as <value>' argument missing"],
    [['import', 'months', 'a.csv', '--dry-run=no'], "Option '--dry-run' does not take an argument"],
    [['import', 'months', 'a.csv', '--dry-run', '--dry-run'], '--dry-run stands twice'],
    [['import', 'months', 'a.csv', '--force'], "Unknown option '--force'"],
    [['export'], '--out is missing'],
    [['export', '--out='], '--out is missing'],
    [['export', '--out', 'a', 'b'], 'unexpected argument "b"'],
    [['restore'], 'DIR is missing'],
    [['check', 'all'], 'unexpected argument "all"'],
  ])('%j: %s', async (typed, line) => {
    expect(await run(...typed)).toEqual({
      code: 1,
      stdout: '',
      stderr: `kpi: ${line}\n\n${usage(COMMANDS)}`,
    });
  });
});

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['import', 'months', '--help']]])(
    '%j prints the usage on stdout',
    async (typed) => {
      expect(await run(...typed)).toEqual({ code: 0, stdout: usage(COMMANDS), stderr: '' });
    },
  );

  it('names every command on a line', () => {
    expect(usage(COMMANDS)).toMatch(
      /^ {2}import months FILE \[--as draft\|approved\] \[--dry-run\]\n {6}takes over/m,
    );
    expect(usage(COMMANDS).match(/^ {2}\S/gm)).toHaveLength(COMMANDS.length);
  });
});

it('a wrong environment is told, a line for each variable', async () => {
  const outcome = await runCommand(COMMANDS, ['check'], {
    env: { PORT: 'x', KPI_SAMPLE: 'maybe' },
    now: () => new Date(),
    place: String,
    tell: () => {},
    input: async () => '',
    signal: new AbortController().signal,
  });
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toMatch(/^kpi: PORT "x" must be .*\nKPI_SAMPLE "maybe" must be on or off\n$/);
});
