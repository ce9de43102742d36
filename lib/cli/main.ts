import path from 'node:path';
import { interruption } from './interruption';

// Before the rest is loaded, which takes a moment in which a signal may come.
const signal = interruption();
const { COMMANDS } = await import('./commands');
const { runCommand } = await import('./run-command');

// The child of kpi.mjs: one command, its result on stdout, everything else on stderr.
const { code, stdout, stderr } = await runCommand(COMMANDS, process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  place: (file) => path.resolve(process.env['KPI_CALLED_FROM'] ?? process.cwd(), file),
  input: readInput,
  tell: (line) => process.stderr.write(`${line}\n`),
  signal,
});
// A reader that went away (`kpi … | head -1`) is no failure of the command.
process.stdout.on('error', () => process.exit(code));
process.stderr.on('error', () => process.exit(code));
await written(process.stderr, stderr);
await written(process.stdout, stdout);
process.exit(code);

/** Reads stdin to its end, or to so many characters. */
async function readInput(most: number): Promise<string> {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8')) {
    text += piece;
    if (text.length > most) break;
  }
  return text.slice(0, most);
}

/** Waits until a pipe has taken everything: `process.exit` would cut it. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else stream.write(text, () => resolve());
  });
}
