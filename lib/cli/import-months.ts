import path from 'node:path';
import { COMMAND_LINE } from '@/lib/access/person';
import { importMonths } from '@/lib/data/months/import-months';
import { importSummary, readMonthsFile } from '@/lib/data/months/import-months-file';
import type { ImportResult } from '@/lib/data/months/import-months-types';
import type { RowProblem } from '@/lib/imports/problem';
import { problemText } from '@/lib/imports/problem-text';
import { partFor, translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { CommandFailure, UsageError } from './failure';
import { readWholeFile } from './read-whole-file';
import { withData } from './with-data';

/** `import months FILE`: a file of monthly counts as drafts, or as history that counts as approved. All or nothing. */
export const importMonthsCommand: Command = {
  words: ['import', 'months'],
  operands: ['FILE'],
  options: { as: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  required: [],
  usage: 'FILE [--as draft|approved] [--dry-run]',
  does: 'takes over monthly counts from a CSV file, all or nothing',
  async run({ options, operands: [file = ''] }, context) {
    const as = options['as'] ?? 'draft';
    if (as !== 'draft' && as !== 'approved') {
      throw new UsageError(`--as ${JSON.stringify(as)} is neither draft nor approved`);
    }
    const name = path.basename(file);
    const bytes = await readWholeFile(context.place(file), context.env.maxUploadBytes);
    const { warnings, ...read } = readMonthsFile(bytes, name);
    // With rows that could be read, the database is asked what is wrong with those as well.
    if (read.problems && read.rows.length === 0)
      throw refusal(name, read.problems.errors, read.problems.count);
    tellWarnings(warnings, context.tell);

    const question = { ...read, as, dryRun: options['dry-run'] === true } as const;
    const result = await withData(context, () => importMonths(COMMAND_LINE, question, context.now()));
    return told(name, result, context.tell);
  },
};

function told(name: string, result: ImportResult, tell: (line: string) => void): string {
  if (result.kind === 'saved-meanwhile') throw savedMeanwhile();
  if (result.kind === 'refused') throw refusal(name, result.errors, result.count);
  tellWarnings(result.warnings, tell);
  if (result.illustrativeRemoved > 0) tell(translatorFor('en')('illustrative.removed'));
  return JSON.stringify(importSummary(result));
}

function refusal(name: string, errors: readonly RowProblem[], count: number): CommandFailure {
  const many = count === 1 ? '1 error' : `${count} errors`;
  const shown = count > errors.length ? `, the first ${errors.length} are above` : '';
  return new CommandFailure(`nothing was imported: ${many} in ${name}${shown}`, errors.map(sentence));
}

function savedMeanwhile(): CommandFailure {
  return new CommandFailure(
    'nothing was imported: somebody saved one of these months at the same moment. Run it again',
  );
}

function tellWarnings(warnings: readonly RowProblem[], tell: (line: string) => void): void {
  for (const warning of warnings) tell(`Warning: ${sentence(warning)}`);
}

function sentence(problem: RowProblem): string {
  return problemText(partFor('en', 'imports'), problem);
}
