import path from 'node:path';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import type { Import, ImportResult, ReadFile } from '@/lib/data/imports/import-types';
import { type FileToRead, importSummary } from '@/lib/data/imports/read-file';
import type { RowProblem } from '@/lib/imports/problem';
import { problemText } from '@/lib/imports/problem-text';
import type { ReadAs } from '@/lib/imports/read-as';
import { READ_HERE } from '@/lib/imports/read-here';
import type { EntryReader } from '@/lib/imports/reading';
import { partFor, translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { CommandFailure, UsageError } from './failure';
import { readWholeFile } from './read-whole-file';
import { withData } from './with-data';

/** What tells one kind of table from another. */
type TableKind<Row> = {
  readonly word: 'months' | 'departments';
  readonly does: string;
  readonly read: (reader: EntryReader, file: FileToRead) => Promise<ReadFile<Row>>;
  readonly takeOver: (person: Person, question: Import<Row>, now: Date) => Promise<ImportResult>;
};

/** `import WORD FILE`: a table as drafts, or as history that counts as approved. CSV or XLSX, told by its bytes. All or nothing. */
export function importTableCommand<Row>({ word, does, read: readTable, takeOver }: TableKind<Row>): Command {
  return {
    words: ['import', word],
    operands: ['FILE'],
    options: { as: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    required: [],
    usage: 'FILE [--as draft|approved] [--dry-run]',
    does,
    async run({ options, operands: [operand = ''] }, context) {
      const as = options['as'] ?? 'draft';
      if (as !== 'draft' && as !== 'approved') {
        throw new UsageError(`--as ${JSON.stringify(as)} is neither draft nor approved`);
      }
      const name = path.basename(operand);
      const bytes = await readWholeFile(context.place(operand), context.env.maxUploadBytes);
      const dryRun = options['dry-run'] === true;
      // Nobody sees what was made of a file before it is taken, unless that alone is asked.
      const reading = { format: null, enough: dryRun ? 'likely' : 'marked' } as const;
      const { warnings, read, ...file } = await readTable(READ_HERE, { bytes, name, reading });
      // With rows that could be read, the database is asked what is wrong with those as well.
      if (file.problems && file.rows.length === 0)
        throw refusal(name, file.problems.errors, file.problems.count);
      tellWarnings(warnings, context.tell);

      const question = { ...file, as, dryRun } as const;
      const result = await withData(context, () => takeOver(COMMAND_LINE, question, context.now()));
      return told(name, result, read, context.tell);
    },
  };
}

function told(name: string, result: ImportResult, read: ReadAs | null, tell: (line: string) => void): string {
  if (result.kind === 'saved-meanwhile') throw savedMeanwhile();
  if (result.kind === 'refused') throw refusal(name, result.errors, result.count);
  tellWarnings(result.warnings, tell);
  if (result.illustrativeRemoved > 0) tell(translatorFor('en')('illustrative.removed'));
  return JSON.stringify(importSummary(result, read));
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
