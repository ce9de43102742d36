import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { closeDatabases } from '@/lib/data/database';
import { loadShippedData } from '@/lib/data/shipped/load';
import { connected } from '@/lib/data/snapshot/testing/connected';
import { BAD_NEXT_BOOKS } from '@/lib/imports/book/testing/bad-next-books';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import { migrate } from '@/lib/server/migrate/migrate';
import { startThrowAwayDatabase } from '@/lib/server/testing/throw-away-database';
import { until } from '@/lib/server/until';
import { COMMANDS } from './commands';
import { MIGRATIONS } from './migrations-folder';
import { runCommand } from './run-command';
import { startKpi } from './testing/start-kpi';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-cli-'));
let database: Awaited<ReturnType<typeof startThrowAwayDatabase>>;
let admin: Awaited<ReturnType<typeof connected>>;
/** Outside of the transaction that holds a lock: within one, pg_stat_activity stands still. */
let onlooker: typeof admin;

beforeAll(async () => {
  database = await startThrowAwayDatabase();
  await migrate(database.urls, MIGRATIONS);
  await loadShippedData(database.urls.migrate);
  await closeDatabases();
  const connectionString = Object.assign(new URL(database.adminUrl), { pathname: '/kpi' }).href;
  [admin, onlooker] = await Promise.all([connected(connectionString), connected(connectionString)]);
});

afterAll(async () => {
  await Promise.all([admin.end(), onlooker.end()]);
  await database.remove();
});

const urls = () => ({ DATABASE_URL: database.urls.serving, DATABASE_MIGRATE_URL: database.urls.migrate });

/** Starts the command line in a folder of files, as a process of its own. */
function start(typed: readonly string[], env: Record<string, string> = {}) {
  return startKpi(typed, { folder, env: { ...urls(), ...env } });
}

/** Runs a command within this process, which the start of another one would take ten times as long for. */
async function kpi(...typed: string[]) {
  let told = '';
  const { code, stdout, stderr } = await runCommand(COMMANDS, typed, {
    env: urls(),
    now: () => new Date(),
    place: (file) => path.resolve(folder, file),
    tell: (line) => {
      told += `${line}\n`;
    },
    input: async () => '',
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr: told + stderr };
}
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const months = async () => Number((await admin.query('SELECT count(*) FROM month_revision')).rows[0].count);

it('imports months: exactly one line of JSON on stdout, warnings on stderr', async () => {
  write(
    'good.csv',
    'month,calls_offered,calls_answered,enquiries,note\n2024-01,100,90,95,"a ""note"" 𠮷"\n2024-02,0,0,,\n',
  );
  const line = (dryRun: boolean, fresh: string[], same: string[]) =>
    `${JSON.stringify({ dryRun, new: fresh, changed: [], same })}\n`;
  const warning =
    'Warning: Row 2, enquiries: 95 is more than calls_answered, which is 90. Check these counts.\n';
  const both = ['2024-01', '2024-02'];
  expect(await kpi('import', 'months', 'good.csv', '--dry-run')).toEqual({
    code: 0,
    stdout: line(true, both, []),
    stderr: warning,
  });
  expect(await months()).toBe(0);
  expect(await start(['import', 'months', 'good.csv']).ended).toEqual({
    code: 0,
    stdout: line(false, both, []),
    stderr: warning,
  });
  expect(await kpi('import', 'months', 'good.csv')).toEqual({
    code: 0,
    stdout: line(false, [], both),
    stderr: warning,
  });
  expect(await months()).toBe(2);
});

it('imports a book: a dry run says what would be added, then it is added, then it is the same', async () => {
  write('next.json', JSON.stringify(nextBook()));
  const told = async (...typed: string[]) => {
    const { code, stdout, stderr } = await kpi('import', 'book', 'next.json', ...typed);
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout);
  };
  const parts = { heads: 2, programmes: 3, links: 3, plans: 3, published: 6, targets: 0, figures: 103 };
  expect(await told('--dry-run')).toMatchObject({ dryRun: true, book: '2025-26', new: parts });
  expect(await told()).toMatchObject({ dryRun: false, book: '2025-26', new: parts });
  expect(await told()).toMatchObject({ new: { heads: 0, figures: 0 }, same: { heads: 2, figures: 103 } });
});

it('a bad book changes nothing: a line names the place and the value, then the summary', async () => {
  const { json, place, value } = BAD_NEXT_BOOKS['an unknown stage']();
  write('bad.json', JSON.stringify({ ...json, book: '2026-27' }));
  const { code, stdout, stderr } = await kpi('import', 'book', 'bad.json');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(place);
  expect(stderr).toContain(`“${value}”`);
  expect(stderr).toMatch(/kpi: nothing was imported: 1 error in bad\.json\n$/);
});

it.each(['load', 'remove'])('sample %s is for the embedded database only', async (what) => {
  expect(await kpi('sample', what)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'kpi: illustrative months are for the embedded database only, not for DATABASE_URL\n',
  });
});

it('a file with three errors imports nothing: a line for each, then the summary', async () => {
  write(
    'bad.csv',
    'month,calls_offered,calls_answered\n2023-01,5,6\n2023-02,10,9\n2022-13,1,1\n2023-04,1e3,1\n',
  );
  expect(await start(['import', 'months', 'bad.csv']).ended).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      'Row 2, calls_answered: 6 is more than calls_offered, which is 5. Check these counts.',
      'Row 4, month: there is no month “2022-13”. Months run from 01 to 12.',
      'Row 5, calls_offered: “1e3” is shortened to a power of ten. Show the cell as a number in the spreadsheet and save the file again.',
      'kpi: nothing was imported: 3 errors in bad.csv\n',
    ].join('\n'),
  });
  expect(await months()).toBe(2);
});

it('of more than a hundred errors the first hundred are named', async () => {
  const rows = Array.from(
    { length: 250 },
    (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},x`,
  );
  write('many.csv', `month,emails\n${rows.join('\n')}\n`);
  const { code, stderr } = await start(['import', 'months', 'many.csv']).ended;
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(101);
  expect(stderr).toContain('kpi: nothing was imported: 250 errors in many.csv, the first 100 are above\n');
});

it('an import that is interrupted while it waits ends soon, with nothing written', async () => {
  write('later.csv', 'month,emails\n2023-11,1\n');
  await admin.query('BEGIN');
  await admin.query('LOCK TABLE month_revision IN EXCLUSIVE MODE');
  const { child, ended } = start(['import', 'months', 'later.csv']);
  const waits = `SELECT 1 FROM pg_locks WHERE NOT granted`;
  expect(await until(async () => (await onlooker.query(waits)).rowCount !== 0, 30_000)).toBe(true);
  child.kill('SIGTERM');
  const { code, stdout, stderr } = await ended;
  await admin.query('ROLLBACK');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('kpi: interrupted by SIGTERM: the change was made as a whole or not at all');
  const gone = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'kpi'`;
  expect(await until(async () => (await onlooker.query(gone)).rowCount === 0, 20_000)).toBe(true);
  expect(await months()).toBe(2);
});

it('when it is killed, what it started ends too', async () => {
  await admin.query('BEGIN');
  await admin.query('LOCK TABLE month_revision IN EXCLUSIVE MODE');
  const { child } = start(['import', 'months', 'later.csv']);
  await until(
    async () => (await onlooker.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount !== 0,
    30_000,
  );
  child.kill('SIGKILL');
  const gone = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'kpi'`;
  expect(await until(async () => (await onlooker.query(gone)).rowCount === 0, 20_000)).toBe(true);
  await admin.query('ROLLBACK');
  expect(await months()).toBe(2);
});

it('exports, restores into an empty database, checks it, and refuses to restore over months', async () => {
  const { code, stdout, stderr } = await start(['export', '--out', 'all']).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    out: path.join(folder, 'all'),
    tables: { month_revision: 2, person: 2 },
  });
  expect(await kpi('check')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+ invariants hold\n$/),
    stderr: '',
  });
  expect(await kpi('restore', 'all')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'kpi: nothing was restored: the database has 2 months of its own: name an empty database in DATABASE_URL, or an empty folder in KPI_DATA_DIR\n',
  });
  await admin.query('CREATE DATABASE other OWNER kpi_owner');
  const named = (url: string) => Object.assign(new URL(url), { pathname: '/other' }).href;
  const { serving, migrate: owner } = database.urls;
  const other = { DATABASE_URL: named(serving), DATABASE_MIGRATE_URL: named(owner) };
  const restored = await start(['restore', 'all'], other).ended;
  expect(restored.stderr).toBe('');
  expect(JSON.parse(restored.stdout)).toEqual({
    restored: path.join(folder, 'all'),
    tables: JSON.parse(stdout).tables,
  });
  expect(await start(['check'], other).ended).toMatchObject({ code: 0, stderr: '' });
  await admin.query('ALTER TABLE audit_event DISABLE TRIGGER append_only');
  const broken = await kpi('check');
  expect(broken.code).toBe(1);
  expect(broken.stderr).toMatch(
    /^Broken: every table that only grows refuses change by a trigger: audit_event\nkpi: 1 of \d+ invariants are broken\n$/,
  );
});

it('a database that is down is one line', async () => {
  const env = { DATABASE_URL: 'postgresql://x:y@127.0.0.1:1/kpi', DATABASE_MIGRATE_URL: '' };
  const { code, stderr } = await start(['import', 'months', 'later.csv'], env).ended;
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('y@');
});

it('somebody saving the same month at the same moment is one line, and nothing of the file is imported', async () => {
  write('race.csv', 'month,emails\n2023-05,1\n2023-06,1\n');
  await admin.query('BEGIN');
  await admin.query(
    `INSERT INTO month_revision (month, revision, action, author_id) VALUES ('2023-06-01', 1, 'saved', $1)`,
    [COMMAND_LINE.id],
  );
  const { ended } = start(['import', 'months', 'race.csv']);
  const waits = `SELECT 1 FROM pg_locks WHERE NOT granted`;
  await until(async () => (await onlooker.query(waits)).rowCount !== 0, 30_000);
  await admin.query('COMMIT');
  expect(await ended).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'kpi: nothing was imported: somebody saved one of these months at the same moment. Run it again\n',
  });
  expect((await admin.query(`SELECT 1 FROM month_revision WHERE month = '2023-05-01'`)).rowCount).toBe(0);
});
