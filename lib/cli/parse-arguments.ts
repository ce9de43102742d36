import { parseArgs } from 'node:util';
import type { Arguments, Command } from './command';
import { UsageError } from './failure';

/** What was typed: a command with its arguments, or a wish for help. */
export type Typed =
  | { readonly kind: 'help' }
  | { readonly kind: 'command'; readonly command: Command; readonly given: Arguments };

/**
 * Finds the command and checks its arguments: nothing unknown, nothing missing, nothing twice.
 *
 * @throws UsageError with one line that names what is wrong
 * @example parseArguments(COMMANDS, ['import', 'months', 'a.csv', '--dry-run'])
 */
export function parseArguments(commands: readonly Command[], typed: readonly string[]): Typed {
  const beforeOperands = typed.slice(0, typed.includes('--') ? typed.indexOf('--') : undefined);
  if (typed.length === 0 || beforeOperands.includes('--help') || beforeOperands.includes('-h')) {
    return { kind: 'help' };
  }
  const command = commands.find(({ words }) => words.every((word, at) => typed[at] === word));
  if (!command) throw new UsageError(`unknown command ${JSON.stringify(typed.slice(0, 2).join(' '))}`);
  const { values, positionals, tokens } = parse(command, typed.slice(command.words.length));
  const twice = tokens.find(
    (token, at) =>
      token.kind === 'option' &&
      tokens.slice(0, at).some((t) => t.kind === 'option' && t.name === token.name),
  );
  if (twice?.kind === 'option') throw new UsageError(`--${twice.name} stands twice`);
  checkOperands(command, positionals);
  const missing = command.required.find((name) => !values[name]);
  if (missing) throw new UsageError(`--${missing} is missing`);
  const options = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? undefined : value]),
  );
  return { kind: 'command', command, given: { options, operands: positionals } };
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: command.options, strict: true, allowPositionals: true, tokens: true });
  } catch (error) {
    // Only the first sentence: the next ones advise on dashes.
    throw new UsageError(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error));
  }
}

function checkOperands(command: Command, given: readonly string[]): void {
  const missing = command.operands.find((_, at) => !given[at]);
  if (missing) throw new UsageError(`${missing} is missing`);
  const extra = given[command.operands.length];
  if (extra === undefined) return;
  // It may be the password, typed where others can see it: at least it isn't said again.
  if ('password-stdin' in command.options)
    throw new UsageError('unexpected argument: the password is read from stdin, never from an argument');
  throw new UsageError(`unexpected argument ${JSON.stringify(extra)}`);
}
