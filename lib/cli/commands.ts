import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { importBookCommand } from './import-book';
import { importMonthsCommand } from './import-months';
import { restoreCommand } from './restore';
import { sampleLoadCommand, sampleRemoveCommand } from './sample';

/** Every command, in the order of the usage. */
export const COMMANDS: readonly Command[] = [
  importMonthsCommand,
  importBookCommand,
  sampleLoadCommand,
  sampleRemoveCommand,
  exportCommand,
  restoreCommand,
  checkCommand,
];
