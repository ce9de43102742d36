import { createHash } from 'node:crypto';
import path from 'node:path';
import { COMMAND_LINE } from '@/lib/access/person';
import { importBook } from '@/lib/data/books/import-book';
import type { BookProblem } from '@/lib/imports/book/book-problem';
import { type BooksTranslator, bookProblemText } from '@/lib/imports/book/book-problem-text';
import { parseBook } from '@/lib/imports/book/parse-book';
import { translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { CommandFailure } from './failure';
import { readWholeFile } from './read-whole-file';
import { withData } from './with-data';

/** `import book FILE`: a book of Estimates, checked as a whole. All or nothing. */
export const importBookCommand: Command = {
  words: ['import', 'book'],
  operands: ['FILE'],
  options: { 'dry-run': { type: 'boolean' } },
  required: [],
  usage: 'FILE [--dry-run]',
  does: 'takes in a book of Estimates from a JSON file, all or nothing',
  async run({ options, operands: [file = ''] }, context) {
    const name = path.basename(file);
    const bytes = await readWholeFile(context.place(file), context.env.maxUploadBytes);
    const parsed = parseBook(bytes);
    if (parsed.kind === 'errors') throw refusal(name, parsed.errors, parsed.count);

    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const question = {
      book: parsed.book,
      targets: parsed.file.targets,
      source: { name, sha256 },
      dryRun: options['dry-run'] === true,
    };
    const result = await withData(context, () => importBook(COMMAND_LINE, question, context.now()));
    if (result.kind === 'refused') throw refusal(name, result.errors, result.errors.length);
    const { dryRun, book, counts } = result;
    const counted = (which: 'new' | 'same') =>
      Object.fromEntries(Object.entries(counts).map(([part, count]) => [part, count[which]]));
    return JSON.stringify({ dryRun, book, new: counted('new'), same: counted('same') });
  },
};

const MOST_NAMED = 100;

function refusal(name: string, errors: readonly BookProblem[], count: number): CommandFailure {
  const named = errors.slice(0, MOST_NAMED);
  const many = count === 1 ? '1 error' : `${count} errors`;
  const shown = count > named.length ? `, the first ${named.length} are above` : '';
  return new CommandFailure(`nothing was imported: ${many} in ${name}${shown}`, named.map(sentence));
}

const english = translatorFor('en');
const texts: BooksTranslator = (key, values) => english(`books.${key}`, values);

function sentence(problem: BookProblem): string {
  return bookProblemText(texts, problem);
}
