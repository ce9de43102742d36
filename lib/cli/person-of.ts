import { COMMAND_LINE } from '@/lib/access/person';
import { type Found, findByEmail } from '@/lib/data/people/find-by-email';
import { CommandFailure } from './failure';

/**
 * The person with an e-mail address.
 *
 * @throws CommandFailure where there is nobody
 */
export async function personOf(email: string): Promise<Found> {
  const found = await findByEmail(COMMAND_LINE, email);
  if (found === null) throw new CommandFailure(`nobody here has the e-mail address ${email}`);
  return found;
}
