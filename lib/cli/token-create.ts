import { COMMAND_LINE, type TokenRole } from '@/lib/access/person';
import { makeToken } from '@/lib/data/people/tokens';
import type { Arguments, Command } from './command';
import { UsageError } from './failure';
import { nameOption, quoted } from './people-options';
import { asFailure } from './refusal-words';
import { withData } from './with-data';

/** What is typed, and what such a service account is. */
const ROLES: Readonly<Record<string, TokenRole>> = { viewer: 'token-viewer', officer: 'token-officer' };

/** `token create`: an API token, which is shown this once and kept nowhere. */
export const tokenCreateCommand: Command = {
  words: ['token', 'create'],
  operands: [],
  options: { name: { type: 'string' }, role: { type: 'string' }, days: { type: 'string' } },
  required: ['name', 'role'],
  usage: '--name N --role viewer|officer [--days 90]',
  does: 'makes an API token and prints it, this once',
  async run({ options }, context) {
    const token = { role: roleOf(options), name: nameOption(options), days: daysOf(options) };
    return withData(context, () => asFailure(makeToken(COMMAND_LINE, token, context.now())));
  },
};

function roleOf({ role }: Arguments['options']): TokenRole {
  const found = Object.hasOwn(ROLES, String(role)) ? ROLES[String(role)] : undefined;
  if (found === undefined)
    throw new UsageError(`--role ${quoted(role)} is none that a token can have: viewer, officer`);
  return found;
}

function daysOf({ days = '90' }: Arguments['options']): number {
  const count = /^[1-9]\d{0,2}$/.test(String(days)) ? Number.parseInt(String(days), 10) : 0;
  if (count < 1 || count > 366)
    throw new UsageError(`--days ${quoted(days)} is no whole number from 1 to 366`);
  return count;
}
