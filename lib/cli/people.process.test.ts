import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabases } from '@/lib/data/database';
import { isPassword } from '@/lib/data/secrets/password-hash';
import { sha256Of } from '@/lib/data/secrets/secret';
import { loadShippedData } from '@/lib/data/shipped/load';
import { connected } from '@/lib/data/snapshot/testing/connected';
import { migrate } from '@/lib/server/migrate/migrate';
import { startThrowAwayDatabase } from '@/lib/server/testing/throw-away-database';
import { COMMANDS } from './commands';
import { MIGRATIONS } from './migrations-folder';
import { printable } from './printable';
import { runCommand } from './run-command';
import { startKpi } from './testing/start-kpi';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-people-'));
let database: Awaited<ReturnType<typeof startThrowAwayDatabase>>;
let admin: Awaited<ReturnType<typeof connected>>;
/** All that was printed by all commands together. */
let printed = '';

beforeAll(async () => {
  database = await startThrowAwayDatabase();
  await migrate(database.urls, MIGRATIONS);
  await loadShippedData(database.urls.migrate);
  await closeDatabases();
  admin = await connected(Object.assign(new URL(database.adminUrl), { pathname: '/kpi' }).href);
});

afterAll(async () => {
  await admin.end();
  await database.remove();
  rmSync(folder, { recursive: true });
});

const urls = () => ({
  DATABASE_URL: database.urls.serving,
  DATABASE_MIGRATE_URL: database.urls.migrate,
});

/** Runs a command within this process. */
async function run(typed: readonly string[], stdin = '', env: Record<string, string> = {}) {
  const ended = await runCommand(COMMANDS, typed, {
    env: { ...urls(), ...env },
    now: () => new Date(),
    place: String,
    tell: () => {},
    input: async () => stdin,
    signal: new AbortController().signal,
  });
  printed += ended.stdout + ended.stderr;
  return ended;
}
const kpi = (...typed: string[]) => run(typed);

const adding = (email: string, role: string, name = email) => [
  ...['user', 'add', '--email', email, '--name', name, '--role', role, '--password-stdin'],
];
const add = (email: string, role: string, stdin: string, name = email) =>
  run(adding(email, role, name), stdin);
const refused = (summary: string) => ({ code: 1, stdout: '', stderr: `kpi: ${summary}\n` });

async function hashOf(email: string): Promise<string> {
  const { rows } = await admin.query(
    `SELECT a.password FROM auth_account a JOIN auth_user u ON u.id = a.user_id WHERE u.email = $1`,
    [email],
  );
  return rows[0]?.password ?? '';
}

const PASSWORD = 'correct horse battery';

describe('user add', () => {
  it('the first administrator, by a process of its own: one line of JSON, with the id', async () => {
    const around = { folder, env: urls(), stdin: `${PASSWORD}\n` };
    const { code, stdout } = await startKpi(adding('Ada@Example.org', 'admin', 'Ada Admin'), around).ended;
    printed += stdout;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      email: 'ada@example.org',
      role: 'admin',
    });
    expect(await isPassword(PASSWORD, await hashOf('ada@example.org'))).toBe(true);
  });

  it('a password without a line break, with characters of four bytes, is read whole', async () => {
    const password = '🐢🎈🌊'.repeat(40);
    const around = { folder, env: urls(), stdin: password };
    const { code, stdout, stderr } = await startKpi(adding('tim@example.org', 'viewer'), around).ended;
    printed += stdout + stderr;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await isPassword(password, await hashOf('tim@example.org'))).toBe(true);
  });

  it.each([
    ['a line break as Windows writes it isn’t part of the password', `${PASSWORD} 4\r\n`, `${PASSWORD} 4`],
    ['spaces at its ends are', `  ${PASSWORD}  \n`, `  ${PASSWORD}  `],
    ['a second line break is', `${PASSWORD}\n\n`, `${PASSWORD}\n`],
    ['64 characters', `${'abcd'.repeat(16)}\n`, 'abcd'.repeat(16)],
  ])('[ASVS 6.2.9] %s', async (title, stdin, password) => {
    const email = `${title.replace(/\W+/g, '-').toLowerCase()}@example.org`;
    expect(await add(email, 'viewer', stdin)).toMatchObject({ code: 0, stderr: '' });
    expect(await isPassword(password, await hashOf(email))).toBe(true);
  });

  it('an address is there once, whatever its capitals', async () => {
    expect(await add('ADA@example.org', 'viewer', PASSWORD)).toEqual(
      refused('Somebody with this e-mail address is here already. If their account is disabled, enable it.'),
    );
  });
});

describe('user list, role, disable, reset', () => {
  it('a list is a table on stdout', async () => {
    await add('mei@example.org', 'officer', `${PASSWORD} 5`, '陳美 Mei');
    const { code, stdout, stderr } = await kpi('user', 'list');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^e-mail +role +status +second factor +signed in \(Hong Kong\) +name$/);
    expect(rows).toContainEqual(
      expect.stringMatching(/^ada@example\.org +admin +active +no +never +Ada Admin$/),
    );
    expect(rows).toContainEqual(
      expect.stringMatching(/^mei@example\.org +officer +active +no +never +陳美 Mei$/),
    );
  });

  it('a name from elsewhere can’t steer the terminal', async () => {
    await admin.query(
      `WITH renamed AS (
         INSERT INTO person_state (person_id, version, name, role, status, known_at, author_id)
         SELECT person_id, 2, E'Mei\\u001b[2J\\nroot', role, status, now(), author_id FROM person_state
         WHERE person_id = (SELECT id FROM auth_user WHERE email = 'mei@example.org') RETURNING *)
       INSERT INTO audit_event (kind, subject, details, person_id, happened_at)
       SELECT 'person-name-changed', 'person ' || person_id, '{}', author_id, known_at FROM renamed`,
    );
    const { stdout } = await kpi('user', 'list');
    expect(stdout).toContain('Mei\\u001b[2J\\u000aroot');
    for (const line of stdout.trimEnd().split('\n')) expect(printable(line)).toBe(line);
  });

  it('another role', async () => {
    const { code, stdout } = await kpi('user', 'role', '--email', 'MEI@example.org', '--role', 'manager');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ email: 'mei@example.org', role: 'manager' });
    expect((await kpi('user', 'list')).stdout).toMatch(/^mei@example\.org +manager +active/m);
  });

  it('a reset prints the link alone; the old password is gone, the link’s secret is nowhere', async () => {
    const { code, stdout, stderr } = await run(['user', 'reset', '--email', 'mei@example.org'], '', {
      APP_URL: 'https://kpi.example',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^https:\/\/kpi\.example\/sign-in\/link\?link=[\w-]{43}\n$/);
    expect(await hashOf('mei@example.org')).toBe('');
    const secret = stdout.trim().split('=').at(-1) ?? '';
    const { rows } = await admin.query('SELECT sha256, kind FROM sign_in_link');
    expect(rows).toEqual([{ sha256: sha256Of(secret), kind: 'reset' }]);
    const port = await run(['user', 'reset', '--email', 'mei@example.org'], '', { PORT: '4321' });
    expect(port.stdout).toMatch(/^http:\/\/127\.0\.0\.1:4321\/sign-in\/link\?link=[\w-]{43}\n$/);
  });

  it('disabled: no reset, no sign-in, and the list says so; twice is once', async () => {
    const { stdout } = await kpi('user', 'disable', '--email', 'mei@example.org');
    expect(JSON.parse(stdout)).toMatchObject({ email: 'mei@example.org', status: 'disabled' });
    expect(await kpi('user', 'disable', '--email', 'mei@example.org')).toMatchObject({ code: 0, stdout });
    expect(await kpi('user', 'reset', '--email', 'mei@example.org')).toEqual(
      refused('mei@example.org is disabled: an administrator enables accounts at /admin/people'),
    );
    expect((await kpi('user', 'list')).stdout).toMatch(/^mei@example\.org +manager +disabled/m);
  });

  it.each([
    ['disable', []],
    ['reset', []],
    ['role', ['--role', 'viewer']],
  ])('%s of nobody', async (what, more) => {
    expect(await kpi('user', what, '--email', 'nobody@example.org', ...more)).toEqual(
      refused('nobody here has the e-mail address nobody@example.org'),
    );
  });

  it('the last administrator can be neither disabled nor demoted, the last but one can', async () => {
    const last = refused('This is the last administrator. Make somebody else an administrator first.');
    expect(await kpi('user', 'disable', '--email', 'ada@example.org')).toEqual(last);
    expect(await kpi('user', 'role', '--email', 'ada@example.org', '--role', 'viewer')).toEqual(last);
    await add('bea@example.org', 'admin', `${PASSWORD} 6`, 'Bea');
    expect(await kpi('user', 'disable', '--email', 'ada@example.org')).toMatchObject({ code: 0 });
    expect(await kpi('user', 'disable', '--email', 'bea@example.org')).toEqual(last);
  });
});

describe('token create, list, revoke', () => {
  const tokens = async () =>
    (await admin.query('SELECT sha256, expires_at - made_at AS lasts FROM api_token ORDER BY made_at')).rows;

  it('a token stands alone on stdout, this once; 90 days unless said otherwise', async () => {
    const { code, stdout, stderr } = await kpi('token', 'create', '--name', 'telephone', '--role', 'officer');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^kpi_[\w-]{43}\n$/);
    expect(await tokens()).toEqual([{ sha256: sha256Of(stdout.trim()), lasts: { days: 90 } }]);
    await kpi('token', 'create', '--name', 'telephone', '--role', 'viewer', '--days', '366');
    expect((await tokens())[1]).toMatchObject({ lasts: { days: 366 } });
    const { stdout: list } = await kpi('token', 'list');
    const [head, ...rows] = list.trimEnd().split('\n');
    expect(head).toMatch(/^id +role +state +until \(Hong Kong\) +last used +name$/);
    expect(rows).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36} +viewer +works +20[\d-]+ \d\d:\d\d +never +telephone$/),
      expect.stringMatching(/^[0-9a-f-]{36} +officer +works +20[\d-]+ \d\d:\d\d +never +telephone$/),
    ]);
    expect(list).not.toContain(stdout.trim());
  });

  it('of two with one name, one is revoked by its id, then the other by the name', async () => {
    const rows = (await kpi('token', 'list')).stdout.trimEnd().split('\n').slice(1);
    const ids = rows.map((row) => row.split(' ')[0] ?? '');
    expect(await kpi('token', 'revoke', 'telephone')).toEqual({
      code: 1,
      stdout: '',
      stderr: `  ${ids[0]}\n  ${ids[1]}\nkpi: 2 tokens are called "telephone": name one by its id\n`,
    });
    expect(JSON.parse((await kpi('token', 'revoke', ids[0] ?? '')).stdout)).toEqual({
      revoked: ids[0],
      name: 'telephone',
    });
    expect(JSON.parse((await kpi('token', 'revoke', 'telephone')).stdout)).toMatchObject({ revoked: ids[1] });
    expect((await kpi('token', 'list')).stdout.match(/ revoked /g)).toHaveLength(2);
    expect(await kpi('token', 'revoke', 'telephone')).toEqual(
      refused('no token called "telephone" works any more'),
    );
  });
});

it('[ASVS 14.2.1] no password was printed, and none stands in the audit', async () => {
  const { rows } = await admin.query(`SELECT string_agg(a::text, ' ') AS text FROM audit_event a`);
  for (const text of [printed, rows[0].text]) {
    expect(text).not.toMatch(/correct horse|abcdabcd|🐢|scrypt/);
  }
});

it('everything that was done is in the audit, and every invariant holds', async () => {
  const { rows } = await admin.query('SELECT DISTINCT kind FROM audit_event ORDER BY kind');
  expect(rows.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'credentials-cleared',
      'person-added',
      'person-disabled',
      'person-role-changed',
      'reset-link-made',
      'token-made',
      'token-revoked',
    ]),
  );
  expect(await kpi('check')).toMatchObject({ code: 0, stderr: '' });
});
