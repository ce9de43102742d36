import { COMMAND_LINE } from '@/lib/access/person';
import { changeRole } from '@/lib/data/people/change-person';
import type { Command } from './command';
import { emailOption, humanRoleOption } from './people-options';
import { personOf } from './person-of';
import { asFailure } from './refusal-words';
import { withData } from './with-data';

/** `user role`: gives a person another role, from their very next request on. */
export const userRoleCommand: Command = {
  words: ['user', 'role'],
  operands: [],
  options: { email: { type: 'string' }, role: { type: 'string' } },
  required: ['email', 'role'],
  usage: '--email E --role viewer|officer|manager|admin',
  does: 'gives a person another role',
  async run({ options }, context) {
    const role = humanRoleOption(options);
    const email = emailOption(options);
    return withData(context, async () => {
      const { id } = await personOf(email);
      await asFailure(changeRole(COMMAND_LINE, id, role, context.now()));
      return JSON.stringify({ id, email, role });
    });
  },
};
