import type { Command } from './command';

/**
 * How the commands are called, and on the line below each what it does.
 *
 * @example usage(COMMANDS) // 'Usage: npm run -s kpi -- COMMAND\n\n  import months FILE …\n      takes over …'
 */
export function usage(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ words, usage: rest, does }) => `  ${[...words, rest].join(' ').trim()}\n      ${does}`,
  );
  return `Usage: npm run -s kpi -- COMMAND\n\n${lines.join('\n')}\n`;
}
