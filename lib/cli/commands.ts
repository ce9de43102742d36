import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { importMonthsCommand } from './import-months';
import { restoreCommand } from './restore';

/** Every command, in the order of the usage. */
export const COMMANDS: readonly Command[] = [
  importMonthsCommand,
  exportCommand,
  restoreCommand,
  checkCommand,
];
