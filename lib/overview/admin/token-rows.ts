import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import { accountName, type NamedAccount } from './account-name';

/** A token, as the data layer tells it. */
type Token = {
  readonly id: string;
  readonly name: string;
  readonly role: 'token-viewer' | 'token-officer';
  readonly madeBy: NamedAccount;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
};

/** Whether a token works; one that ends within two weeks is marked, so that nobody is surprised. */
export type TokenState = 'in-use' | 'ends-soon' | 'run-out' | 'revoked';

/** A token as an administrator reads of it. */
export type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly may: string;
  readonly made: string;
  readonly ends: string;
  readonly used: string;
  readonly state: TokenState;
  /** The state in words, and what there is to say of it; null for nothing. */
  readonly stateText: string;
  readonly stateNote: string | null;
  /** Whether there is anything to revoke. */
  readonly works: boolean;
};

const DAY = 24 * 60 * 60_000;
const SOON = 14 * DAY;

/** Tokens in the order given, as they stand at a moment. */
export function tokenRows(t: Translator, locale: Locale, tokens: readonly Token[], now: Date): TokenRow[] {
  const told = (moment: Date) => formatMoment(moment, locale, { width: 'short' });
  return tokens.map((token) => {
    const state = stateOf(token, now);
    return {
      id: token.id,
      name: token.name,
      may: t(`tokens.may.${token.role}`),
      made: t('tokens.made-by', { when: told(token.madeAt), name: accountName(t, token.madeBy) }),
      ends: told(token.expiresAt),
      used: token.lastUsedAt === null ? t('tokens.never') : told(token.lastUsedAt),
      state,
      stateText: t(`tokens.state.${state}`),
      stateNote: noteOf(t, token, state, now, told),
      works: state === 'in-use' || state === 'ends-soon',
    };
  });
}

function stateOf({ revokedAt, expiresAt }: Token, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  const left = expiresAt.getTime() - now.getTime();
  if (left <= 0) return 'run-out';
  return left <= SOON ? 'ends-soon' : 'in-use';
}

function noteOf(
  t: Translator,
  { revokedAt, expiresAt }: Token,
  state: TokenState,
  now: Date,
  told: (moment: Date) => string,
): string | null {
  if (revokedAt !== null) return t('tokens.revoked-on', { when: told(revokedAt) });
  const days = Math.ceil((expiresAt.getTime() - now.getTime()) / DAY);
  return state === 'ends-soon' ? t('tokens.ends-in', { days }) : null;
}
