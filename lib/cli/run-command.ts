import { parseEnvironment } from '@/lib/env';
import type { Command, Context } from './command';
import { explainFailure } from './explain-failure';
import { CommandFailure, UsageError } from './failure';
import { parseArguments } from './parse-arguments';
import { usage } from './usage';

/** What a command leaves behind. */
export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** The process around the command: its environment, clock and folder. */
export type Surroundings = Omit<Context, 'env'> & { readonly env: Record<string, string | undefined> };

/**
 * Runs what was typed to its end. Whatever goes wrong becomes lines on stderr and exit code 1; nothing is thrown.
 *
 * @param typed the words behind `kpi`
 * @example await runCommand(COMMANDS, ['check'], surroundings) // { code: 0, stdout: '25 invariants hold\n', stderr: '' }
 */
export async function runCommand(
  commands: readonly Command[],
  typed: readonly string[],
  around: Surroundings,
): Promise<Outcome> {
  try {
    const wish = parseArguments(commands, typed);
    if (wish.kind === 'help') return { code: 0, stdout: usage(commands), stderr: '' };
    const context = { ...around, env: parseEnvironment(around.env) };
    return { code: 0, stdout: `${await wish.command.run(wish.given, context)}\n`, stderr: '' };
  } catch (error) {
    const stack = around.env['KPI_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : '';
    if (error instanceof UsageError) {
      return { code: 1, stdout: '', stderr: `${stack}kpi: ${error.message}\n\n${usage(commands)}` };
    }
    const word = error instanceof CommandFailure ? error.word : null;
    const stdout = word === null ? '' : `${word}\n`;
    return { code: 1, stdout, stderr: `${stack}${explainFailure(error).join('\n')}\n` };
  }
}
