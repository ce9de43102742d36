import type { ListedToken } from '@/lib/data/people/tokens';

/** What a token is now. */
export type TokenState = 'works' | 'revoked' | 'run out';

/**
 * Whether a token works at a moment.
 *
 * @example tokenState({ revokedAt: null, expiresAt: tomorrow }, now) // 'works'
 */
export function tokenState(
  { revokedAt, expiresAt }: Pick<ListedToken, 'revokedAt' | 'expiresAt'>,
  now: Date,
): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt > now ? 'works' : 'run out';
}
