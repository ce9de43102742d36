/**
 * A command that failed for a reason that a person can act on: one line for each bad row, then one summary.
 *
 * @example throw new CommandFailure('nothing was imported: 1 error in a.csv', ['Row 2: the month is missing. …'])
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly lines: readonly string[];
  /** The one word that stands on stdout all the same, for scripts; null for nothing. */
  readonly word: string | null;

  constructor(summary: string, lines: readonly string[] = [], word: string | null = null) {
    super(summary);
    this.lines = lines;
    this.word = word;
  }
}

/** Arguments that no command takes: answered with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
