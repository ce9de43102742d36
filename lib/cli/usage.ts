import type { Command } from './command';

/**
 * How the commands are called, a line each.
 *
 * @example usage(COMMANDS) // 'Usage: npm run -s kpi -- COMMAND\n\n  import months FILE …'
 */
export function usage(commands: readonly Command[]): string {
  const rows = commands.map(
    (command) => [[...command.words, command.usage].join(' ').trim(), command.does] as const,
  );
  const width = Math.max(...rows.map(([call]) => call.length));
  const lines = rows.map(([call, does]) => `  ${call.padEnd(width)}  ${does}`);
  return `Usage: npm run -s kpi -- COMMAND\n\n${lines.join('\n')}\n`;
}
