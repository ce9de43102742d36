import { expect, test } from 'vitest';
import { sessionView } from './session-view';

const session = {
  id: 'b6b0a1f4-0000-4000-8000-000000000001',
  current: true,
  address: '198.51.100.7',
  program: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  since: new Date('2026-11-23T06:05:00Z'),
  lastSeenAt: new Date('2026-11-23T16:01:00Z'),
};

test('a session is told by program, address and times of Hong Kong', () => {
  expect(sessionView(session, 'en')).toEqual({
    id: session.id,
    isThis: true,
    program: 'Firefox on Windows',
    from: 'From 198.51.100.7',
    since: 'Signed in 23 November 2026, 14:05',
    seen: 'Last used 24 November 2026, 00:01',
    endLabel: 'Firefox on Windows, signed in 23 November 2026, 14:05',
  });
  expect(sessionView(session, 'zh-Hant')).toMatchObject({
    program: 'Windows上的Firefox',
    since: '於2026年11月23日14:05登入',
  });
});

test.each([
  [null, 'Unknown program'],
  ['  ', 'Unknown program'],
  ['curl/8.14.1', 'curl/8.14.1'],
  ['x'.repeat(300), `${'x'.repeat(59)}…`],
  ['Mozilla/5.0 (Haiku) Firefox/140.0', 'Firefox'],
])('the program %j is %s', (program, words) => {
  expect(sessionView({ ...session, program }, 'en').program).toBe(words);
});

test.each([null, ''])('the address %j isn’t known', (address) => {
  expect(sessionView({ ...session, address }, 'en').from).toBe('From an unknown address');
});
