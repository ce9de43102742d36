import { COMMAND_LINE } from '@/lib/access/person';
import { type ListedToken, loadTokens, revokeToken } from '@/lib/data/people/tokens';
import type { Command } from './command';
import { CommandFailure } from './failure';
import { quoted } from './people-options';
import { printable } from './printable';
import { asFailure } from './refusal-words';
import { tokenState } from './token-state';
import { withData } from './with-data';

/** `token revoke ID|NAME`: the token is refused from the very next request on. */
export const tokenRevokeCommand: Command = {
  words: ['token', 'revoke'],
  operands: ['ID|NAME'],
  options: {},
  required: [],
  usage: 'ID|NAME',
  does: 'revokes an API token, at once',
  async run({ operands: [wanted = ''] }, context) {
    return withData(context, async () => {
      const now = context.now();
      const { id, name } = tokenMeant(wanted, await loadTokens(COMMAND_LINE), now);
      await asFailure(revokeToken(COMMAND_LINE, id, now));
      return printable(JSON.stringify({ revoked: id, name }));
    });
  },
};

/**
 * The token with an id, else the one of a name that works: those of the same name from before don't make it unclear.
 *
 * @throws CommandFailure where there is none, or where several work, naming their ids
 */
export function tokenMeant(wanted: string, tokens: readonly ListedToken[], now: Date): ListedToken {
  const byId = tokens.find(({ id }) => id === wanted.toLowerCase());
  if (byId) return byId;
  const named = tokens.filter(({ name }) => name === wanted.trim());
  const working = named.filter((token) => tokenState(token, now) === 'works');
  const [token] = working;
  if (token && working.length === 1) return token;
  if (working.length > 1) {
    const ids = working.map(({ id }) => `  ${id}`);
    throw new CommandFailure(
      `${working.length} tokens are called ${quoted(wanted)}: name one by its id`,
      ids,
    );
  }
  const why = named.length > 0 ? 'works any more' : 'is there';
  throw new CommandFailure(`no token called ${quoted(wanted)} ${why}`);
}
