import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '@/lib/server/migrate/migrate';
import { root } from '@/lib/server/root.mjs';
import { startThrowAwayDatabase } from '@/lib/server/testing/throw-away-database';
import { checksOf } from '../invariants/expectations';

/** A copy of the sources, in which the catalogue gets one count more. */
const copy = mkdtempSync(path.join(tmpdir(), 'kpi-new-count-'));
let database: Awaited<ReturnType<typeof startThrowAwayDatabase>>;

const NAME = '20991231000000_calls_transferred';
const codes = () => [
  ...readFileSync(path.join(root, 'lib/kpi/count-catalogue.ts'), 'utf8').matchAll(/code: '(\w+)'/g),
];
/** What a migration that adds a count has to say. */
const migration = () => `
ALTER TABLE "month_revision" ADD COLUMN "calls_transferred" INTEGER;
ALTER TABLE "month_revision"
  ADD CONSTRAINT "transferred_from_zero" CHECK ("calls_transferred" >= 0),
  ADD CONSTRAINT "transferred_within_answered" CHECK ("calls_transferred" <= "calls_answered");
CREATE OR REPLACE FUNCTION count_codes() RETURNS text[] LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT ARRAY[${[...codes().map(([, code]) => code), 'calls_transferred'].map((code) => `'${code}'`).join(', ')}]
$$;
INSERT INTO migration_done (name) VALUES ('${NAME}');
`;
const ENTRY = `  {
    ...ALWAYS,
    code: 'calls_transferred',
    channel: 'calls',
    label: texts('Calls transferred', '獲轉接的來電', '获转接的来电'),
    atMost: [error('calls_answered')],
  },
`;
/** Goes the way of a month in the copy, and says what it saw. */
const SCRIPT = `
import { COMMAND_LINE } from '@/lib/access/person';
import { COMMANDS } from '@/lib/cli/commands';
import { expectations } from '@/lib/cli/expectations';
import { runCommand } from '@/lib/cli/run-command';
import { closeDatabases } from '@/lib/data/database';
import { checkEverything } from '@/lib/data/invariants/check-everything';
import { loadShippedData } from '@/lib/data/shipped/load';
import { keepSample } from '@/lib/data/sample/load-sample';
import { loadVolumesPage } from '@/lib/data/reads/load-volumes-page';
import { loadReturn } from '@/lib/data/returns/load-return';
import { typedReturn } from '@/lib/forms/return-form';
import { formView } from '@/lib/overview/returns/form-view';
import { COUNT_GROUPS } from '@/lib/overview/volumes/count-groups';
import { MONTH_COLUMNS } from '@/lib/imports/month-columns';
import { monthShape } from '@/lib/reports/open-data/open-shapes';
import { translatorFor } from '@/lib/messages/translator';
import { baseOf } from '@/lib/kpi/base-of';
import { parseExpression } from '@/lib/kpi/expression';

const { URL_SERVING: url, URL_OWNER: owner, FILE: file } = process.env;
process.env.DATABASE_URL = url;
await loadShippedData(owner);
const sample = await keepSample(owner, true);
const asked = { from: null, to: null, by: 'month', provisional: false, chosen: null };
const moment = { today: '2026-11-23', asAt: null };
const made = await loadVolumesPage(COMMAND_LINE, asked, moment);
const run = (typed) => runCommand(COMMANDS, typed, {
  env: { DATABASE_URL: url, DATABASE_MIGRATE_URL: owner }, now: () => new Date('2026-11-23T00:00:00Z'),
  place: (name) => name, tell: () => {}, input: async () => '', signal: new AbortController().signal });
const imported = await run(['import', 'months', file, '--as', 'approved']);
process.env.DATABASE_URL = url;
const page = await loadVolumesPage(COMMAND_LINE, asked, moment);
const month = await loadReturn(COMMAND_LINE, '2013-01', moment);
const t = translatorFor('zh-Hant');
const view = formView(t, 'zh-Hant', '2013-01', typedReturn(month.of.last, 'suspended'), new Map());
const check = await checkEverything(COMMAND_LINE, { url, expected: expectations() });
const parsed = parseExpression('calls_transferred');
console.log(JSON.stringify({
  sample, madeUp: made.periods.at(-1).totals.calls_transferred,
  imported: imported.code, refused: (await run(['import', 'months', process.env.BAD, '--as', 'approved'])).code,
  read: page.periods.map(({ totals }) => totals.calls_transferred),
  form: JSON.stringify(view).includes('獲轉接的來電') && JSON.stringify(view).includes('"123"'),
  group: COUNT_GROUPS.find(({ channel }) => channel === 'calls').columns.includes('calls_transferred'),
  column: MONTH_COLUMNS.indexOf('calls_transferred') === MONTH_COLUMNS.length - 2,
  open: 'calls_transferred' in monthShape.shape,
  ledger: parsed.kind === 'expression' && baseOf(parsed.expression, 'percent'),
  broken: check.broken,
}, (_, value) => typeof value === 'bigint' ? Number(value) : value));
await closeDatabases();
`;

beforeAll(async () => {
  const skipped = path.join(root, 'lib', 'data', 'generated');
  for (const part of ['lib', 'prisma', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => file !== skipped && !/\.test\.tsx?$/.test(file),
    });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  change('lib/kpi/count-catalogue.ts', '] as const satisfies', `${ENTRY}] as const satisfies`);
  change('prisma/schema.prisma', /\n {2}other_written .*\n/, (line) => `${line}  calls_transferred Int?\n`);
  mkdirSync(path.join(copy, 'prisma/migrations', NAME));
  writeFileSync(path.join(copy, 'prisma/migrations', NAME, 'migration.sql'), migration());
  database = await startThrowAwayDatabase();
  await migrate(database.urls, path.join(copy, 'prisma/migrations'));
});

afterAll(async () => {
  await database.remove();
  rmSync(copy, { recursive: true, force: true });
});

function change(file: string, what: string | RegExp, by: string | ((found: string) => string)): void {
  const place = path.join(copy, file);
  const before = readFileSync(place, 'utf8');
  const after = typeof by === 'string' ? before.replace(what, by) : before.replace(what, by);
  expect(after).not.toBe(before);
  writeFileSync(place, after);
}

/** Runs a program in the copy; answers what it prints. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(process.execPath, [...args], { cwd: copy, env: { ...process.env, ...env } });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

it('a new count is one migration with its line in the schema and one entry of the catalogue: nothing else', async () => {
  await run([path.join('node_modules', 'prisma', 'build', 'index.js'), 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
  const header = 'month,calls_offered,calls_answered,calls_transferred';
  writeFileSync(
    path.join(copy, 'good.csv'),
    `${header}\n2013-01,1000,900,123\n2013-02,1000,900,0\n2013-03,1000,900,\n`,
  );
  writeFileSync(path.join(copy, 'bad.csv'), `${header}\n2013-04,1000,900,901\n`);
  // Beside the sources, where tsx finds what `@/` stands for.
  writeFileSync(path.join(copy, 'lib', 'go-the-way.ts'), SCRIPT);
  const said = await run(
    ['--conditions=react-server', '--import', 'tsx', path.join('lib', 'go-the-way.ts')],
    {
      TSX_TSCONFIG_PATH: path.join(copy, 'tsconfig.json'),
      URL_SERVING: database.urls.serving,
      URL_OWNER: database.urls.migrate,
      FILE: path.join(copy, 'good.csv'),
      BAD: path.join(copy, 'bad.csv'),
    },
  );
  expect(JSON.parse(said)).toEqual({
    sample: 24,
    madeUp: { kind: 'gap', gap: 'not-collected' },
    imported: 0,
    refused: 1,
    read: [
      { kind: 'total', value: 123 },
      { kind: 'total', value: 0 },
      { kind: 'gap', gap: 'not-collected' },
    ],
    form: true,
    group: true,
    column: true,
    open: true,
    ledger: 'counts',
    broken: [],
  });
  // What `kpi check` expects of a database is read from the migrations too.
  expect(checksOf([migration()])).toEqual([
    'month_revision.transferred_from_zero',
    'month_revision.transferred_within_answered',
  ]);
});
