import { createHash } from 'node:crypto';
import path from 'node:path';
import { COMMAND_LINE } from '@/lib/access/person';
import { type ImportResult, importMonths } from '@/lib/data/months/import-months';
import { parseMonthsCsv } from '@/lib/imports/parse-months-csv';
import type { RowProblem } from '@/lib/imports/problem';
import { type ImportsTranslator, problemText } from '@/lib/imports/problem-text';
import { translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { codes } from './explain-failure';
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
    const parsed = parseMonthsCsv(bytes);
    // With rows that could be read, the database is asked what is wrong with those as well.
    if (parsed.kind === 'errors' && parsed.rows.length === 0)
      throw refusal(name, parsed.errors, parsed.count);
    if (parsed.kind === 'rows') tellWarnings(parsed.warnings, context.tell);

    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const question = {
      rows: parsed.rows,
      ...(parsed.kind === 'errors' ? { problems: parsed } : {}),
      as,
      dryRun: options['dry-run'] === true,
      file: { name, sha256 },
    } as const;
    const result = await withData(context, () =>
      importMonths(COMMAND_LINE, question, context.now()).catch((error: unknown) => {
        throw codes(error).includes('P2002') ? savedMeanwhile() : error;
      }),
    );
    return told(name, result, context.tell);
  },
};

function told(name: string, result: ImportResult, tell: (line: string) => void): string {
  if (result.kind === 'refused') throw refusal(name, result.errors, result.count);
  tellWarnings(result.warnings, tell);
  if (result.illustrativeRemoved > 0) tell(english('illustrative.removed'));
  const { dryRun, changed, same } = result;
  return JSON.stringify({ dryRun, new: result.new, changed, same });
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

const english = translatorFor('en');
const texts: ImportsTranslator = (key, values) => english(`imports.${key}`, values);

function sentence(problem: RowProblem): string {
  return problemText(texts, problem);
}
