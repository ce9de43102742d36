import { COMMAND_LINE } from '@/lib/access/person';
import { resetPerson } from '@/lib/data/people/change-person';
import type { Command } from './command';
import { CommandFailure } from './failure';
import { emailOption } from './people-options';
import { personOf } from './person-of';
import { asFailure } from './refusal-words';
import { siteAddress } from './site-address';
import { withData } from './with-data';

/**
 * `user reset`: for who forgot their password or lost their second factor. Both count no longer, nor do their sessions; the
 * link on stdout, good for 72 hours and one use, lets them choose a new password.
 */
export const userResetCommand: Command = {
  words: ['user', 'reset'],
  operands: [],
  options: { email: { type: 'string' } },
  required: ['email'],
  usage: '--email E',
  does: 'takes password and second factor away, and prints the link to a new start',
  async run({ options }, context) {
    const email = emailOption(options);
    const secret = await withData(context, async () => {
      const { id, status } = await personOf(email);
      if (status === 'disabled') {
        throw new CommandFailure(`${email} is disabled: an administrator enables accounts at /admin/people`);
      }
      return asFailure(resetPerson(COMMAND_LINE, id, context.now()));
    });
    return `${await siteAddress(context.env)}/sign-in/link?link=${secret}`;
  },
};
