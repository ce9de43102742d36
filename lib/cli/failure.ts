/**
 * A command that failed for a reason that a person can act on: one line for each bad row, then one summary.
 *
 * @example throw new CommandFailure('nothing was imported: 1 error in a.csv', ['Row 2: the month is missing. …'])
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly lines: readonly string[];

  constructor(summary: string, lines: readonly string[] = []) {
    super(summary);
    this.lines = lines;
  }
}

/** Arguments that no command takes: answered with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
