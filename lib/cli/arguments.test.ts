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

describe('what is typed wrong is one line, then the usage, on stderr', () => {
  it.each([
    [['impot', 'months'], 'unknown command "impot months"'],
    [['import'], 'unknown command "import"'],
    [['import', 'intervals', 'a.csv'], 'unknown command "import intervals"'],
    [['import', 'book'], 'FILE is missing'],
    [['user', 'list'], 'unknown command "user list"'],
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
      /^ {2}import months FILE \[--as draft\|approved\] \[--dry-run\] {2}takes over/m,
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
