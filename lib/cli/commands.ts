import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { importBookCommand } from './import-book';
import { importDepartmentsCommand } from './import-departments';
import { importMonthsCommand } from './import-months';
import { reportCorCommand, reportMonthlyCommand } from './report';
import { restoreCommand } from './restore';
import { sampleLoadCommand, sampleRemoveCommand } from './sample';
import { tokenCreateCommand } from './token-create';
import { tokenListCommand } from './token-list';
import { tokenRevokeCommand } from './token-revoke';
import { userAddCommand } from './user-add';
import { userDisableCommand } from './user-disable';
import { userListCommand } from './user-list';
import { userResetCommand } from './user-reset';
import { userRoleCommand } from './user-role';
import { verifyCommand } from './verify';

/** Every command, in the order of the usage. */
export const COMMANDS: readonly Command[] = [
  userAddCommand,
  userListCommand,
  userRoleCommand,
  userResetCommand,
  userDisableCommand,
  tokenCreateCommand,
  tokenListCommand,
  tokenRevokeCommand,
  importMonthsCommand,
  importDepartmentsCommand,
  importBookCommand,
  sampleLoadCommand,
  sampleRemoveCommand,
  reportMonthlyCommand,
  reportCorCommand,
  verifyCommand,
  exportCommand,
  restoreCommand,
  checkCommand,
];
