import { COMMAND_LINE } from '@/lib/access/person';
import { disablePerson } from '@/lib/data/people/change-person';
import type { Command } from './command';
import { emailOption } from './people-options';
import { personOf } from './person-of';
import { asFailure } from './refusal-words';
import { withData } from './with-data';

/** `user disable`: closes a person's account, at once and everywhere; what they did stays theirs. */
export const userDisableCommand: Command = {
  words: ['user', 'disable'],
  operands: [],
  options: { email: { type: 'string' } },
  required: ['email'],
  usage: '--email E',
  does: 'closes a person’s account, at once and everywhere',
  async run({ options }, context) {
    const email = emailOption(options);
    return withData(context, async () => {
      const { id } = await personOf(email);
      await asFailure(disablePerson(COMMAND_LINE, id, context.now()));
      return JSON.stringify({ id, email, status: 'disabled' });
    });
  },
};
