import { HUMAN_ROLES, type HumanRole, isHumanRole } from '@/lib/access/person';
import { emailField, nameField } from '@/lib/forms/account-fields';
import type { Arguments } from './command';
import { UsageError } from './failure';
import { printable } from './printable';

type Options = Arguments['options'];

/**
 * The e-mail address of `--email`, in lower case.
 *
 * @throws UsageError
 */
export function emailOption({ email }: Options): string {
  const parsed = emailField.safeParse(email);
  if (!parsed.success) throw new UsageError(`--email ${quoted(email)} is no e-mail address`);
  return parsed.data;
}

/**
 * The name of `--name`: nothing in it that a terminal or a page would take for anything but letters.
 *
 * @throws UsageError
 */
export function nameOption({ name }: Options): string {
  const parsed = nameField.safeParse(name);
  if (!parsed.success) throw new UsageError(`--name ${quoted(name)} is no name`);
  return parsed.data;
}

/**
 * The role of `--role` that a human can have.
 *
 * @throws UsageError
 */
export function humanRoleOption({ role }: Options): HumanRole {
  if (isHumanRole(role)) return role;
  throw new UsageError(`--role ${quoted(role)} is none of ${HUMAN_ROLES.join(', ')}`);
}

/**
 * What was typed, for a message about it.
 *
 * @example quoted('x') // '"x"'
 */
export function quoted(typed: unknown): string {
  return printable(JSON.stringify(typed));
}
