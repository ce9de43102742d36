import { expect, it } from 'vitest';
import { COMMANDS } from './commands';
import { runCommand } from './run-command';

/** Adds somebody where there is no database: what is refused here was refused before one was asked. */
async function add(stdin: string) {
  const words = ['user', 'add', '--email', 'mei@example.org', '--name', 'Mei Wong Siu Mei'];
  const { code, stdout, stderr } = await runCommand(
    COMMANDS,
    [...words, '--role', 'officer', '--password-stdin'],
    {
      env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nowhere' },
      now: () => new Date('2026-01-01T00:00:00Z'),
      place: String,
      tell: () => {},
      input: async (most) => stdin.slice(0, most),
      signal: new AbortController().signal,
    },
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr;
}

it.each([
  ['none', '', 'Choose a password of at least 12 characters'],
  ['7 characters', 'abcdefg', 'Choose a password of at least 12 characters'],
  ['8 characters', 'abcdefgh', 'Choose a password of at least 12 characters'],
  ['11 emoji, though 22 code units', `${'🐢'.repeat(10)}🎈`, 'Choose a password of at least 12 characters'],
  ['129 characters', `a${'abcd'.repeat(32)}`, 'Choose a password of at most 128 characters'],
  ['200 characters', 'abcd'.repeat(50), 'Choose a password of at most 128 characters'],
  ['more than is read', 'abcd'.repeat(100_000), 'Choose a password of at most 128 characters'],
  ['one of the commonest', '123456789012', 'This password is among the commonest there are: choose another'],
  ['the same in capitals', 'QWERTYUIOP123', 'This password is among the commonest there are: choose another'],
  [
    'one character over and over',
    '🐢'.repeat(12),
    'Choose a password that isn’t one character over and over',
  ],
  ['the e-mail address', 'Mei@Example.org', 'Choose a password that isn’t your name or e-mail address'],
  ['the name', 'mei wong siu mei', 'Choose a password that isn’t your name or e-mail address'],
])(
  '[ASVS 6.2.1] [ASVS 6.2.4] a password of %s is refused in one line, without it',
  async (_, password, why) => {
    expect(await add(`${password}\n`)).toBe(`kpi: nobody was added: ${why}\n`);
  },
);

it.each([
  ['64', 'abcd'.repeat(16)],
  ['128', 'abcd'.repeat(32)],
  ['12 emoji', '🐢🎈🌊'.repeat(4)],
  ['any kind, spaces at the ends too', '  ☂ a  b\t  é '],
])('[ASVS 6.2.9] a password of %s characters is taken: the database is asked', async (_, password) => {
  expect(await add(password)).toMatch(/^kpi: the database nowhere at 127\.0\.0\.1:1 can't be used/);
});
