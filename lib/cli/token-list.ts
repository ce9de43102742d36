import { COMMAND_LINE } from '@/lib/access/person';
import { type ListedToken, loadTokens } from '@/lib/data/people/tokens';
import type { Command } from './command';
import { hongKongMinute } from './hong-kong-minute';
import { textTable } from './text-table';
import { tokenState } from './token-state';
import { withData } from './with-data';

const HEAD = ['id', 'role', 'state', 'until (Hong Kong)', 'last used', 'name'];

/** `token list`: every token there was; the tokens themselves are known to nobody. */
export const tokenListCommand: Command = {
  words: ['token', 'list'],
  operands: [],
  options: {},
  required: [],
  usage: '',
  does: 'lists the API tokens',
  async run(_, context) {
    const tokens = await withData(context, () => loadTokens(COMMAND_LINE));
    return textTable(
      HEAD,
      tokens.map((token) => row(token, context.now())),
    );
  },
};

function row(token: ListedToken, now: Date): string[] {
  const { id, role, expiresAt, lastUsedAt, name } = token;
  const lastUsed = lastUsedAt === null ? 'never' : hongKongMinute(lastUsedAt);
  return [id, role.replace('token-', ''), tokenState(token, now), hongKongMinute(expiresAt), lastUsed, name];
}
