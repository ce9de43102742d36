import { describe, expect, it } from 'vitest';
import { ADMIN } from '@/lib/access/testing/people';
import type { ListedToken } from '@/lib/data/people/tokens';
import { CommandFailure } from './failure';
import { tokenMeant } from './token-revoke';

const NOW = new Date('2026-11-23T00:00:00Z');
const LATER = new Date('2027-01-01T00:00:00Z');

function token(number: number, name: string, state: Partial<ListedToken> = {}): ListedToken {
  const id = `33333333-0000-7000-8000-00000000000${number}`;
  const made = {
    madeBy: { ...ADMIN, status: 'active' },
    madeAt: NOW,
    expiresAt: LATER,
    revokedAt: null,
    lastUsedAt: null,
  };
  return { id, name, role: 'token-viewer', ...made, ...state };
}

const tokens = [
  token(1, 'telephone'),
  token(2, 'telephone', { revokedAt: NOW }),
  token(3, 'telephone', { expiresAt: NOW }),
  token(4, 'twice'),
  token(5, 'twice'),
  token(6, 'gone', { revokedAt: NOW }),
  token(7, '33333333-0000-7000-8000-000000000004'),
];
const meant = (wanted: string) => tokenMeant(wanted, tokens, NOW).id.at(-1);

function refusal(wanted: string): CommandFailure | null {
  try {
    tokenMeant(wanted, tokens, NOW);
    return null;
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
}

describe('which token is meant', () => {
  it('of a name, the one that works: not those revoked or run out', () => {
    expect(meant('telephone')).toBe('1');
  });

  it('an id names one whatever its state, and before any name', () => {
    expect(meant('33333333-0000-7000-8000-000000000003')).toBe('3');
    expect(meant('33333333-0000-7000-8000-000000000004')).toBe('4');
  });

  it('two that work under one name are named by their ids', () => {
    const { message, lines } = refusal('twice') ?? {};
    expect(message).toBe('2 tokens are called "twice": name one by its id');
    expect(lines).toEqual([`  ${tokens[3]?.id}`, `  ${tokens[4]?.id}`]);
  });

  it.each([
    ['gone', 'no token called "gone" works any more'],
    ['nobody', 'no token called "nobody" is there'],
    ['a\u001b[2J', 'no token called "a\\u001b[2J" is there'],
  ])('%j: %s', (wanted, message) => {
    expect(refusal(wanted)?.message).toBe(message);
  });
});
