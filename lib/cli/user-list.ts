import { COMMAND_LINE } from '@/lib/access/person';
import { type Listed, loadPeople } from '@/lib/data/people/load-people';
import type { Command } from './command';
import { hongKongMinute } from './hong-kong-minute';
import { textTable } from './text-table';
import { withData } from './with-data';

const HEAD = ['e-mail', 'role', 'status', 'second factor', 'signed in (Hong Kong)', 'name'];

/** `user list`: everybody who can or could sign in. */
export const userListCommand: Command = {
  words: ['user', 'list'],
  operands: [],
  options: {},
  required: [],
  usage: '',
  does: 'lists the people',
  async run(_, context) {
    const people = await withData(context, () => loadPeople(COMMAND_LINE));
    return textTable(HEAD, people.map(row));
  },
};

function row({ email, role, status, hasSecondFactor, signedInAt, name }: Listed): string[] {
  const signedIn = signedInAt === null ? 'never' : hongKongMinute(signedInAt);
  return [email, role, status, hasSecondFactor ? 'yes' : 'no', signedIn, name];
}
