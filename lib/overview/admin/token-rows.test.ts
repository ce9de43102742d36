import { describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN } from '@/lib/access/testing/people';
import { translatorFor } from '@/lib/messages/translator';
import { tokenRows } from './token-rows';

const NOW = new Date('2026-11-23T04:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 24 * 60 * 60_000);

function shown(over: object, locale: 'en' | 'zh-Hant' = 'en') {
  const token = {
    id: 'x',
    name: 'telephone system',
    role: 'token-viewer' as const,
    madeBy: { ...ADMIN, status: 'active' },
    madeAt: days(-10),
    expiresAt: days(80),
    revokedAt: null,
    lastUsedAt: null,
    ...over,
  };
  return tokenRows(translatorFor(locale), locale, [token], NOW)[0];
}

test('a token tells in words what it may do, who made it, when it ends and when it was used', () => {
  expect(shown({})).toMatchObject({
    may: 'reads approved figures',
    made: '13 Nov 2026, 12:00, by Ada Admin',
    ends: '11 Feb 2027, 12:00',
    used: 'never',
    works: true,
  });
  expect(shown({ role: 'token-officer', lastUsedAt: NOW })).toMatchObject({
    may: 'reads submissions too and imports drafts',
    used: '23 Nov 2026, 12:00',
  });
  expect(shown({}, 'zh-Hant')?.made).toBe('2026年11月13日12:00，由Ada Admin建立');
});

test('who made it and has left is marked so; the command line is called by its name in the page’s language', () => {
  expect(shown({ madeBy: { ...ADMIN, status: 'disabled' } })?.made).toBe(
    '13 Nov 2026, 12:00, by Ada Admin (disabled)',
  );
  expect(shown({ madeBy: { ...COMMAND_LINE, status: 'active' } })?.made).toMatch(/by the command line$/);
});

describe('its state', () => {
  test.each([
    [14 + 1 / 86_400, 'in-use', null],
    [14, 'ends-soon', 'within 14 days'],
    [9.99, 'ends-soon', 'within 10 days'],
    [1, 'ends-soon', 'within a day'],
    [0.5, 'ends-soon', 'within a day'],
    [0, 'run-out', null],
    [-5, 'run-out', null],
  ])('with %s days left: %s', (left, state, stateNote) => {
    expect(shown({ expiresAt: days(left) })).toMatchObject({ state, stateNote });
  });

  test('revoked is revoked, whenever it would have ended, and then there is nothing to revoke', () => {
    for (const expiresAt of [days(80), days(3), days(-1)])
      expect(shown({ expiresAt, revokedAt: days(-2) })).toMatchObject({
        state: 'revoked',
        stateNote: 'Revoked on 21 Nov 2026, 12:00',
        works: false,
      });
    expect(shown({ expiresAt: days(-1) })?.works).toBe(false);
  });
});
