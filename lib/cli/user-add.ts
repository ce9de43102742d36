import { COMMAND_LINE } from '@/lib/access/person';
import { chosenPasswordProblem } from '@/lib/auth/common-passwords';
import { addPerson } from '@/lib/data/people/add-person';
import { hashPassword } from '@/lib/data/secrets/password-hash';
import { translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { CommandFailure } from './failure';
import { emailOption, humanRoleOption, nameOption } from './people-options';
import { asFailure } from './refusal-words';
import { withData } from './with-data';

/** Longer than any password may be, so that one that is too long is told as such. */
const MOST_INPUT = 2_000;

const t = translatorFor('en');

/** `user add`: a person who can sign in at once. The password comes on stdin, never as an argument that others could see. */
export const userAddCommand: Command = {
  words: ['user', 'add'],
  operands: [],
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  required: ['email', 'name', 'role', 'password-stdin'],
  usage: '--email E --name N --role viewer|officer|manager|admin --password-stdin',
  does: 'adds a person, whose password is read from stdin',
  async run({ options }, context) {
    const role = humanRoleOption(options);
    const email = emailOption(options);
    const name = nameOption(options);
    // A file or `echo` ends with a line break that nobody means.
    const password = (await context.input(MOST_INPUT)).replace(/\r?\n$/, '');
    const problem = chosenPasswordProblem(password, [email, name]);
    if (problem !== null) {
      throw new CommandFailure(`nobody was added: ${t(`forms.problems.password-${problem}`)}`);
    }
    const hash = await hashPassword(password);
    const who = { email, name, role };
    const id = await withData(context, () => asFailure(addPerson(COMMAND_LINE, who, hash, context.now())));
    return JSON.stringify({ id, email, role });
  },
};
