import type { ParseArgsConfig } from 'node:util';
import type { Environment } from '@/lib/env';

/** What a command gets beside its arguments. */
export type Context = {
  readonly env: Environment;
  /** The clock, so that tests have their own. */
  readonly now: () => Date;
  /** The absolute path of a file named on the command line. */
  readonly place: (file: string) => string;
  /** Writes a line for people to stderr: warnings and progress that change nothing about the result. */
  readonly tell: (line: string) => void;
  /** All that comes on stdin, at most so many characters. */
  readonly input: (most: number) => Promise<string>;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
};

/** The arguments of a command, checked: `options` by name without dashes, `operands` in order. */
export type Arguments = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
};

/** One command of the operator's command line. */
export type Command = {
  /** How it is called, such as `['import', 'months']`. */
  readonly words: readonly string[];
  /** The names of what must follow, such as `['FILE']`. */
  readonly operands: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The options that must be given. */
  readonly required: readonly string[];
  /** What stands behind the words in the usage, such as `FILE [--dry-run]`. */
  readonly usage: string;
  /** One line on what it does. */
  readonly does: string;
  /**
   * @returns the text for stdout: one line, or a table for people
   * @throws CommandFailure or any error that `explainFailure` puts into words
   */
  readonly run: (given: Arguments, context: Context) => Promise<string>;
};
