import { COMMAND_LINE, HUMAN_ROLES, isHumanRole } from '@/lib/access/person';
import { chosenPasswordProblem } from '@/lib/auth/common-passwords';
import { addPerson } from '@/lib/data/people/add-person';
import { hashPassword } from '@/lib/data/secrets/password-hash';
import { emailField, nameField } from '@/lib/forms/account-fields';
import { translatorFor } from '@/lib/messages/translator';
import type { Command } from './command';
import { CommandFailure, UsageError } from './failure';
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
    const { role } = options;
    if (!isHumanRole(role))
      throw new UsageError(`--role ${JSON.stringify(role)} is none of ${HUMAN_ROLES.join(', ')}`);
    const email = emailField.safeParse(options['email']);
    if (!email.success)
      throw new UsageError(`--email ${JSON.stringify(options['email'])} is no e-mail address`);
    const name = nameField.safeParse(options['name']);
    if (!name.success) throw new UsageError(`--name ${JSON.stringify(options['name'])} is no name`);
    const password = (await context.input(MOST_INPUT)).replace(/\r?\n$/, '');
    const problem = chosenPasswordProblem(password, [email.data, name.data]);
    if (problem !== null) {
      throw new CommandFailure(`nobody was added: ${t(`forms.problems.password-${problem}`)}`);
    }
    const who = { email: email.data, name: name.data, role };
    const hash = await hashPassword(password);
    const id = await withData(context, () => asFailure(addPerson(COMMAND_LINE, who, hash, context.now())));
    return JSON.stringify({ id, email: who.email, role });
  },
};
