import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { importBookCommand } from './import-book';
import { importMonthsCommand } from './import-months';
import { restoreCommand } from './restore';
import { sampleLoadCommand, sampleRemoveCommand } from './sample';
import { userAddCommand } from './user-add';

/** Every command, in the order of the usage. */
export const COMMANDS: readonly Command[] = [
  userAddCommand,
  importMonthsCommand,
  importBookCommand,
  sampleLoadCommand,
  sampleRemoveCommand,
  exportCommand,
  restoreCommand,
  checkCommand,
];
