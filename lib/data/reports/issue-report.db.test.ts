import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { LOCALES } from '@/lib/format/locale';
import { NOTHING_COLLECTED } from '@/lib/kpi/counts';
import type { Renderer } from '@/lib/reports/render-request';
import { canonicalJson, readCanonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { database } from '../database';
import { disablePerson, enablePerson } from '../people/change-person';
import { inSnapshot } from '../reads/snapshot';
import { approveMonth, reopenMonth, saveMonth, submitMonth } from '../returns/change-month';
import { expectSound } from '../testing/expect-sound';
import { givenDatabase, givenMonths } from '../testing/given';
import type { IssueOrder } from './issue-order';
import { issueReport } from './issue-report';
import { lastIssue } from './last-issue';
import { loadCommentary } from './load-commentary';
import { loadPreview } from './load-preview';
import { loadRegister } from './load-register';
import { loadReportsPage } from './load-reports-page';
import { prepareIssue } from './prepare-issue';
import { loadReissuesDue, loadSuperseded } from './reissues';
import { takeFile } from './take-file';
import { verifyFile } from './verify-file';
import { writeCommentary } from './write-commentary';

/** Reports from their facts to the register, with a renderer that writes down what it was asked. */
let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
  await givenMonths(
    [
      'month,calls_offered,calls_answered,calls_answered_within_12s,enquiries,enquiries_resolved_first_time,rated_4,rated_5',
      '2023-01,1000,950,700,500,495,20,20',
      '2023-02,1000,950,800,500,495,20,20',
      '2023-03,1000,950,900,500,495,20,20',
    ].join('\n'),
    '2023-04-12',
  );
});
afterAll(async () => {
  await expectSound(db);
  await db.end();
});

const now = new Date('2023-05-01T02:00:00Z');
const asked: string[] = [];
const render: Renderer = async (request) => {
  asked.push(`${request.format} ${request.locale}`);
  return new TextEncoder().encode(canonicalJson(request));
};
const context = { render, version: '0.1.0' };

function order(period: string, rest: Partial<IssueOrder> = {}): IssueOrder {
  return { kind: 'monthly', period, locales: LOCALES, seen: 0, note: null, key: randomUUID(), ...rest };
}

/** Accepts what is suggested for each pledge, in every language. */
async function accept(month: string, by = MANAGER) {
  const prepared = await inSnapshot((tx) => prepareIssue(tx, { kind: 'monthly', period: month }, now));
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
  const texts = prepared.commentary.map(({ measure, locale, suggested, basis, written }) => ({
    measure,
    locale,
    suggested,
    basis,
    version: written?.version ?? 0,
    text: suggested,
  }));
  expect(await writeCommentary(by, month as Month, texts, now)).toEqual({ kind: 'written' });
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('issuing', () => {
  test('waits until somebody has accepted what is said of each pledge in each language', async () => {
    const refused = await issueReport(MANAGER, order('2023-01'), context, now);
    expect(refused.kind).toBe('commentary');
    expect(refused.kind === 'commentary' && refused.open).toHaveLength(9);
    expect(asked).toEqual([]);
    const english = await issueReport(MANAGER, order('2023-01', { locales: ['en'] }), context, now);
    expect(english.kind === 'commentary' && english.open).toHaveLength(3);
  });

  test('is a manager’s alone, and nobody else’s previews are readers’', async () => {
    for (const person of [VIEWER, OFFICER, COMMAND_LINE])
      await expect(issueReport(person, order('2023-01'), context, now)).rejects.toThrow(
        'may not issue-report',
      );
    await expect(loadPreview(VIEWER, { kind: 'monthly', period: '2023-01' }, now)).rejects.toThrow(
      'may not preview-report',
    );
    expect((await loadPreview(OFFICER, { kind: 'monthly', period: '2023-01' }, now)).kind).toBe('preview');
  });

  test('makes each format in each language once, and stores it with its snapshot; the same form issues nothing more', async () => {
    await accept('2023-01');
    const form = order('2023-01');
    const issued = await issueReport(MANAGER, form, context, now);
    expect(issued).toEqual({ kind: 'issued', id: 'KPI-2023-01', number: 1 });
    const formats = ['pdf', 'xlsx', 'csv', 'dictionary', 'html'];
    expect(asked).toEqual(LOCALES.flatMap((locale) => formats.map((format) => `${format} ${locale}`)));
    expect(await issueReport(MANAGER, form, context, now)).toEqual(issued);
    expect(asked).toHaveLength(15);

    const row = await database().reportIssue.findFirstOrThrow({ where: { period: '2023-01' } });
    expect(row.sha256).toBe(sha256(row.snapshot));
    const snapshot = readCanonicalJson(row.snapshot) as Record<string, unknown>;
    expect(snapshot).toMatchObject({
      format: 1,
      kind: 'monthly',
      period: '2023-01',
      number: 1,
      version: '0.1.0',
    });
    expect(canonicalJson(snapshot)).toBe(row.snapshot);
  });

  test('serves the stored bytes to all who may read, and counts who took them', async () => {
    const report = { kind: 'monthly', period: '2023-01', number: null } as const;
    const taken = await takeFile(VIEWER, report, { format: 'pdf', locale: 'en' }, { now });
    if (typeof taken === 'string') throw new Error(taken);
    expect(taken.name).toBe('1823-KPI-2023-01-en.pdf');
    expect(taken.sha256).toBe(sha256(taken.bytes));
    // Every file is told the snapshot's id and SHA-256.
    const [issue] = await loadRegister(VIEWER);
    const told = readCanonicalJson(new TextDecoder().decode(taken.bytes)) as { frame: object };
    expect(told.frame).toMatchObject({ kind: 'issued', id: 'KPI-2023-01', sha256: issue?.sha256 });
    expect(issue?.files).toHaveLength(15);
    const file = issue?.files.find(({ name }) => name === taken.name);
    expect(file).toMatchObject({ size: taken.bytes.length, sha256: taken.sha256, downloads: 1 });
    expect(issue?.by.name).toBe('Max Manager');
  });

  test('of the same figures by two managers at once gives one issue', async () => {
    await accept('2023-02');
    const [one, other] = await Promise.all([
      issueReport(MANAGER, order('2023-02'), context, now),
      issueReport(SECOND_MANAGER, order('2023-02'), context, now),
    ]);
    expect([one.kind, other.kind].sort()).not.toEqual(['issued', 'issued']);
    expect([one.kind, other.kind]).toContain('issued');
    expect((await loadRegister(VIEWER)).filter(({ period }) => period === '2023-02')).toHaveLength(1);
  });

  test('[ASVS 2.3.3] stores nothing when a file can’t be made', async () => {
    await accept('2023-03');
    const broken: Renderer = (request) =>
      request.format === 'html' ? Promise.reject(new Error('no memory')) : render(request);
    const failing = { ...context, render: broken };
    await expect(issueReport(MANAGER, order('2023-03'), failing, now)).rejects.toThrow('no memory');
    expect(await inSnapshot((tx) => lastIssue(tx, { kind: 'monthly', period: '2023-03' }))).toBeNull();
  });

  test('isn’t disturbed by a month that it doesn’t tell of', async () => {
    const meddling: Renderer = async (request) => {
      if (request.format === 'pdf' && request.locale === 'en')
        await givenMonths('month,emails\n2021-01,5\n', '2023-05-02');
      return render(request);
    };
    const table = order('2024', { kind: 'cor' });
    const outcome = await issueReport(MANAGER, table, { ...context, render: meddling }, now);
    expect(outcome).toEqual({ kind: 'issued', id: 'COR-2024', number: 1 });
  });

  test('stores nothing when a text was changed while the files were made', async () => {
    const meddling: Renderer = async (request) => {
      if (request.format === 'html' && request.locale === 'en') {
        const [first] = await writtenOf('2023-03');
        if (!first) throw new Error('no commentary');
        const other = { ...first, text: 'Otherwise.' };
        await writeCommentary(SECOND_MANAGER, '2023-03' as Month, [other], now);
      }
      return render(request);
    };
    const outcome = await issueReport(MANAGER, order('2023-03'), { ...context, render: meddling }, now);
    expect(outcome.kind).toBe('changed-meanwhile');
    expect(await inSnapshot((tx) => lastIssue(tx, { kind: 'monthly', period: '2023-03' }))).toBeNull();
  });
});

describe('commentary', () => {
  test('of two who write over the same version the second learns what the first wrote, and nothing is overwritten', async () => {
    const [mine] = await writtenOf('2023-02');
    if (!mine) throw new Error('no commentary');
    const month = '2023-02' as Month;
    const first = await writeCommentary(MANAGER, month, [{ ...mine, text: 'First.' }], now);
    const second = await writeCommentary(SECOND_MANAGER, month, [{ ...mine, text: 'Second.' }], now);
    expect(first).toEqual({ kind: 'written' });
    expect(second).toMatchObject({
      kind: 'conflict',
      stands: [{ text: 'First.', by: { name: 'Max Manager' } }],
    });
    // The same text once more is no change, whichever version was seen.
    expect(await writeCommentary(MANAGER, month, [{ ...mine, text: 'First.' }], now)).toEqual({
      kind: 'written',
    });
    expect((await writtenOf('2023-02'))[0]).toMatchObject({ text: 'First.', version: mine.version + 1 });
  });

  test('doesn’t name who has left', async () => {
    await disablePerson(ADMIN, MANAGER.id, now);
    const loaded = await inSnapshot((tx) => loadCommentary(tx, '2023-02' as Month));
    expect(loaded.find(({ text }) => text === 'First.')?.by).toEqual({ id: MANAGER.id, name: null });
    await enablePerson(ADMIN, MANAGER.id, now);
    const again = await inSnapshot((tx) => loadCommentary(tx, '2023-02' as Month));
    expect(again.find(({ text }) => text === 'First.')?.by.name).toBe(MANAGER.name);
  });
});

describe('an issued report and a correction', () => {
  test('tells whether a file is issued, superseded or none of ours', async () => {
    const bytes = await issuedBytes('2023-01');
    expect(await verifyFile(VIEWER, sha256(bytes))).toMatchObject({
      kind: 'issued',
      id: 'KPI-2023-01',
      by: null,
    });
    const changed = new Uint8Array(bytes);
    changed[0] = (changed[0] ?? 0) ^ 1;
    expect(await verifyFile(VIEWER, sha256(changed))).toEqual({ kind: 'unknown' });
  });

  test('names before the approval what it would supersede, and after it what is due to be issued again', async () => {
    expect(await loadReissuesDue(OFFICER, now)).toEqual([]);
    const counts = {
      ...NOTHING_COLLECTED,
      calls_offered: 1000,
      calls_answered: 950,
      calls_answered_within_12s: 800,
    };
    const content = {
      counts: {
        ...counts,
        enquiries: 500,
        enquiries_resolved_first_time: 495,
        rated_4: 20,
        rated_5: 20,
      },
      comments: { calls_answered_within_12s: 'Counted again.' },
      note: '',
    };
    const month = '2023-01' as Month;
    const change = (seen: number) => ({ month, seen, key: randomUUID() });
    expect(await reopenMonth(MANAGER, change(1), 'Counted again.', now)).toMatchObject({ kind: 'done' });
    expect(await saveMonth(OFFICER, change(2), content, now)).toMatchObject({ kind: 'done' });
    expect(await submitMonth(OFFICER, change(3), content, now)).toMatchObject({ kind: 'done' });

    const named = await loadSuperseded(MANAGER, month, content.counts, now);
    expect(named.map(({ id }) => id)).toEqual(['KPI-2023-01', 'KPI-2023-02']);
    expect(await loadReissuesDue(MANAGER, now)).toEqual([]);

    expect(await approveMonth(SECOND_MANAGER, change(4), now)).toMatchObject({ kind: 'done' });
    const due = await loadReissuesDue(MANAGER, now);
    expect(due.map(({ id }) => id)).toEqual(['KPI-2023-01', 'KPI-2023-02']);
    const [january] = due[0]?.differences ?? [];
    // 700 of 1 000, then 800 of 1 000: at least 80 is met.
    expect(january?.key).toBe('answered-within-12s/month/2023-01');
    expect([january?.before.en, january?.after.en]).toEqual(['70% · Not met', '80% · Met']);
    expect((await loadReportsPage(VIEWER, now)).toMake).toBeNull();
    expect((await loadReportsPage(SECOND_OFFICER, now)).toMake?.due).toHaveLength(2);
  });

  test('keeps what it said, is issued again with (R), a reason and the differences, and is superseded by that', async () => {
    const before = await issuedBytes('2023-01');
    const stale = await issueReport(
      MANAGER,
      order('2023-01', { seen: 1, note: 'Counted again.' }),
      context,
      now,
    );
    // The texts were accepted beside other figures.
    expect(stale.kind).toBe('commentary');
    await accept('2023-01');
    expect((await issueReport(MANAGER, order('2023-01', { seen: 1 }), context, now)).kind).toBe(
      'note-missing',
    );
    expect((await issueReport(MANAGER, order('2023-01', { note: 'x' }), context, now)).kind).toBe(
      'issued-meanwhile',
    );
    const fewer = order('2023-01', { seen: 1, note: 'Counted again.', locales: ['en'] });
    expect(await issueReport(MANAGER, fewer, context, now)).toEqual({
      kind: 'languages-missing',
      locales: ['zh-Hans', 'zh-Hant'],
    });
    const again = order('2023-01', { seen: 1, note: ' Counted again. ' });
    expect(await issueReport(MANAGER, again, context, now)).toMatchObject({
      kind: 'issued',
      id: 'KPI-2023-01-R1',
    });

    const last = await inSnapshot((tx) => lastIssue(tx, { kind: 'monthly', period: '2023-01' }));
    expect(last?.snapshot.reissue).toMatchObject({ supersedes: 'KPI-2023-01', note: 'Counted again.' });
    expect(last?.snapshot.reissue?.differences[0]?.key).toBe('answered-within-12s/month/2023-01');
    const first = await takeFile(
      VIEWER,
      { kind: 'monthly', period: '2023-01', number: 1 },
      { format: 'pdf', locale: 'en' },
      { now },
    );
    expect(typeof first === 'object' && Buffer.from(first.bytes).equals(Buffer.from(before))).toBe(true);
    expect(await verifyFile(VIEWER, sha256(before))).toMatchObject({
      kind: 'superseded',
      by: 'KPI-2023-01-R1',
    });
    expect((await loadReissuesDue(MANAGER, now)).map(({ id }) => id)).toEqual(['KPI-2023-02']);
    // A used key with something else in it is another form.
    expect(await issueReport(MANAGER, { ...again, note: 'Why not.' }, context, now)).toEqual({
      kind: 'issued-meanwhile',
    });
  });

  test('[ASVS 8.2.2] takes no file after its issue, and no issue with a hole or without files, from whoever writes', async () => {
    const app = new pg.Client({ connectionString: db.appUrl });
    await app.connect();
    const file = (number: number) =>
      app.query(
        `INSERT INTO report_file VALUES ('monthly', '2023-01', $1, 'docx', 'en', 'late.docx', 'x', 'x', encode(sha256('x'), 'hex'))`,
        [number],
      );
    await expect(file(1)).rejects.toThrow('its files are frozen');
    const issue = (number: number) =>
      app.query(
        `INSERT INTO report_issue SELECT kind, period, $1, snapshot, sha256, as_at, 'again', 1, gen_random_uuid(), known_at, author_id
         FROM report_issue WHERE period = '2023-01' AND number = 1`,
        [number],
      );
    await expect(issue(4)).rejects.toThrow('would leave a hole');
    await expect(issue(3)).rejects.toThrow('0 of 1 files are there');
    await expect(
      app.query(`INSERT INTO report_issue SELECT kind, '2023-09', 1, '{"a":1}', sha256, as_at, NULL, 1, gen_random_uuid(), known_at, author_id
         FROM report_issue WHERE period = '2023-01' AND number = 1`),
    ).rejects.toThrow('issue_sha256_is_its_own');
    await app.end();
  });
});

async function issuedBytes(period: string): Promise<Uint8Array> {
  const file = { format: 'pdf', locale: 'en' } as const;
  const taken = await takeFile(VIEWER, { kind: 'monthly', period, number: null }, file, { now });
  if (typeof taken === 'string') throw new Error(taken);
  return taken.bytes;
}

/** What stands, as a form sends it again. */
async function writtenOf(period: string) {
  const prepared = await inSnapshot((tx) => prepareIssue(tx, { kind: 'monthly', period }, now));
  if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
  return prepared.commentary.flatMap(({ measure, locale, suggested, basis, written }) =>
    written ? [{ measure, locale, suggested, basis, version: written.version, text: written.text }] : [],
  );
}
