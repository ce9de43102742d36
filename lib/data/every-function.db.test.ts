import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { COMMAND_LINE, type Person, PUBLIC, PUBLISHED_RECORD } from '@/lib/access/person';
import { ADMIN, MANAGER, OFFICER, VIEWER } from '@/lib/access/testing/people';
import type { Day } from '@/lib/calendar/day';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { READ_HERE } from '@/lib/imports/read-here';
import type { EventContent } from '@/lib/kpi/event-content';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { exportAudit } from './audit/export-audit';
import { loadAudit, loadAuditPeople } from './audit/load-audit';
import { recordExport } from './audit/record-export';
import { type BookImport, importBook } from './books/import-book';
import { loadBookFile } from './books/load-book-file';
import { loadBooks } from './books/load-books';
import { loadEntering } from './books/load-entering';
import { dropPendingBook, keepPendingBook, loadPendingBook } from './books/pending-book';
import { dropSheet, keepSheet, loadSheets } from './books/sheet-draft';
import {
  approveDepartments,
  reopenDepartments,
  returnDepartments,
  saveDepartments,
  submitDepartments,
  withdrawDepartments,
} from './departments/change-departments';
import { dropDepartmentsDraft, keepDepartmentsDraft } from './departments/departments-draft';
import { importDepartments, importDepartmentsOnce } from './departments/import-departments';
import { loadDepartmentPoints, loadDepartments } from './departments/load-departments';
import { loadDepartmentsChainFor, loadDepartmentsMonth } from './departments/load-departments-month';
import { loadDepartmentsPage } from './departments/load-departments-page';
import { loadEvent, loadEvents } from './events/load-events';
import { previewEvent } from './events/preview-event';
import { correctEvent, recordEvent, takeBackEvent } from './events/record-event';
import { exportApproved } from './imports/load-approved';
import { loadImports } from './imports/load-imports';
import { lookAtFile } from './imports/look-at-file';
import { discardPendingFile, keepPendingFile, loadPendingFiles } from './imports/pending-files';
import { takePendingFile } from './imports/take-pending-file';
import { checkEverything } from './invariants/check-everything';
import { kept } from './kept/kept';
import { loadDefinitions, loadLedgerEntries } from './ledger/load-definitions';
import { importMonths, importMonthsOnce } from './months/import-months';
import { loadOpenFile, loadOpenIndex } from './open-data/load-open-data';
import { keepOpenData, loadOpenDataSetting } from './open-data/open-data-setting';
import { addPerson, invitePerson } from './people/add-person';
import { changeRole, disablePerson, enablePerson, resetPerson } from './people/change-person';
import { findByEmail } from './people/find-by-email';
import { keepSetting } from './people/keep-setting';
import { loadPeople } from './people/load-people';
import { loadPersonHistory } from './people/load-person-history';
import {
  changeOwnName,
  endOtherSessions,
  endOwnSession,
  keepLikings,
  loadOwnSessions,
} from './people/own-account';
import { keepSecondFactor, loadSettings } from './people/settings';
import { loadTokens, makeToken, revokeToken } from './people/tokens';
import { confirmProposal, declineProposal, withdrawProposal } from './proposals/decide';
import { keptPreview } from './proposals/kept-preview';
import { loadProposal, loadProposals } from './proposals/load-proposals';
import { previewProposal } from './proposals/preview';
import { propose } from './proposals/propose';
import { loadAttainment } from './reads/load-attainment';
import { loadLedger } from './reads/load-ledger';
import { loadMeasurePage } from './reads/load-measure-page';
import { loadOverview } from './reads/load-overview';
import { loadVolumes } from './reads/load-volumes';
import { loadVolumesPage } from './reads/load-volumes-page';
import { loadWhy } from './reads/load-why';
import { issueReport } from './reports/issue-report';
import { loadPq } from './reports/load-pq';
import { isIllustrative, loadPreview } from './reports/load-preview';
import { loadRegister } from './reports/load-register';
import { loadReportPage } from './reports/load-report-page';
import { loadReportsPage } from './reports/load-reports-page';
import { loadReissuesDue, loadSuperseded } from './reports/reissues';
import { takeFile } from './reports/take-file';
import { verifyFile } from './reports/verify-file';
import { writeCommentary } from './reports/write-commentary';
import {
  approveMonth,
  reopenMonth,
  returnMonth,
  saveMonth,
  submitMonth,
  withdrawMonth,
} from './returns/change-month';
import { dropDraft, keepDraft } from './returns/draft';
import { loadChainFor, loadReturn } from './returns/load-return';
import { loadReturnContext } from './returns/load-return-context';
import { loadReturns } from './returns/load-returns';
import { loadSample, removeSample } from './sample/load-sample';
import { exportEverything } from './snapshot/export-everything';
import { restoreEverything } from './snapshot/restore-everything';
import { loadStated } from './stated/load-stated';
import { exportedFunctions, importedFromOutside } from './testing/exported-functions';
import { givenDatabase } from './testing/given';

const NOW = new Date('2026-03-01T00:00:00Z');
const moment = { today: '2026-03-01' as Day, asAt: null };
const [month, by] = ['2024-01' as Month, 'month'] as const;
const range = { from: month, to: month, by, provisional: false };
const page = { from: null, to: null, by, provisional: false };
const overview = { year: null, kind: 'calendar', provisional: false } as const;
const why = { period: periodOf(by, month), provisional: false };
/** Nobody and nothing. */
const ID = '99999999-0000-7000-8000-000000000009';
const somebody = { email: 'mei@example.org', name: 'Mei', role: 'viewer' } as const;
const audit = { who: null, kinds: null, from: null, to: null };
const noMonths = {
  rows: [],
  as: 'draft',
  dryRun: true,
  file: { name: 'f.csv', sha256: 'a'.repeat(64) },
} as const;
const noFile = { kind: 'months', name: 'f.csv', bytes: new Uint8Array() } as const;
const noBook = { source: noMonths.file, dryRun: true } as unknown as BookImport;
const nowhere = { url: 'postgres://127.0.0.1:1/none', folder: '/none', out: '/none/none', version: '0' };
/** Of a month that hasn't begun: nothing is ever written. */
const change = { month: '2999-12' as Month, seen: 0, key: ID };
const noContent = { counts: countsOf({}), comments: {}, note: '' };
const noDepartments = { rows: [], note: '' };
const departments = { ...page, kinds: ['enquiry'], compared: 'before' } as const;
const { signal } = new AbortController();
const report = { kind: 'monthly', period: change.month } as const;
const order = { ...report, locales: [], seen: 0, note: null, key: ID };
const unmade = { render: () => Promise.reject(new Error('nothing is made')), version: '0' };
/** Of a measure that there isn't, so that nothing is ever proposed. */
const nothingProposed = {
  kind: 'ledger',
  entries: [
    {
      entry: 'plan',
      measure: 'no-such-measure',
      year: 2024,
      value: '1',
      citation: { book: null, place: 'nowhere' },
    },
  ],
} as const;
const happened: EventContent = {
  ...{ from: month, to: null, ends: 'known', kind: 'other', channels: [], grade: 'own', sources: [] },
  text: { en: 'x', 'zh-Hant': 'x', 'zh-Hans': 'x' },
};
const noEvent = () => ({ id: 'no-such-event', seen: '1', reason: 'why', key: randomUUID() });
const once = { key: 'key', answerOf: () => '{}' };

const PEOPLE: readonly Person[] = [
  VIEWER,
  OFFICER,
  MANAGER,
  ADMIN,
  { id: ID, name: 'token-viewer', role: 'token-viewer' },
  { id: ID, name: 'token-officer', role: 'token-officer' },
  COMMAND_LINE,
  PUBLISHED_RECORD,
];

/** By hand: a mark for each of the people above, in their order; `-` is refused. */
const READ_APPROVED = 'v o m a tv to op -';
const READ_SUBMITTED = '- o m - - to op -';
const DRAFTS = '- o m - - to op -';
const ENTER = '- o m - - - - -';
const DECIDE = '- - m - - - - -';
const OWN = 'v o m a - - - -';
const ADMINISTRATION = '- - - a - - op -';
const ADMINISTRATOR = '- - - a - - - -';
const OPERATOR = '- - - - - - op -';
const NOBODY_KNOWN = '- - - - - - - -';

type Case = readonly [allowed: string, call: (person: Person) => unknown];
/** Every function that takes a person, by its name; more than one case where it depends on what is asked. */
const FUNCTIONS: Record<string, readonly Case[]> = {
  // Reading
  kept: [
    [READ_APPROVED, (p) => kept(p, 'read-approved', ['a test'], async () => 1)],
    [READ_SUBMITTED, (p) => kept(p, 'read-submitted', ['a test'], async () => 1)],
  ],
  loadAttainment: [
    [READ_APPROVED, (p) => loadAttainment(p, 'abandoned', range, moment)],
    [READ_SUBMITTED, (p) => loadAttainment(p, 'abandoned', { ...range, provisional: true }, moment)],
  ],
  loadVolumes: [
    [READ_APPROVED, (p) => loadVolumes(p, range, moment)],
    [READ_SUBMITTED, (p) => loadVolumes(p, { ...range, provisional: true }, moment)],
  ],
  loadDefinitions: [[READ_APPROVED, (p) => loadDefinitions(p, moment)]],
  loadLedger: [[READ_APPROVED, (p) => loadLedger(p, moment)]],
  loadLedgerEntries: [[READ_APPROVED, (p) => loadLedgerEntries(p, moment)]],
  loadMeasurePage: [
    [READ_APPROVED, (p) => loadMeasurePage(p, 'abandoned', { ...page, chosen: null }, moment)],
    [
      READ_SUBMITTED,
      (p) => loadMeasurePage(p, 'abandoned', { ...page, chosen: null, provisional: true }, moment),
    ],
  ],
  loadOverview: [
    [READ_APPROVED, (p) => loadOverview(p, overview, moment)],
    [READ_SUBMITTED, (p) => loadOverview(p, { ...overview, provisional: true }, moment)],
  ],
  loadVolumesPage: [
    [READ_APPROVED, (p) => loadVolumesPage(p, page, moment)],
    [READ_SUBMITTED, (p) => loadVolumesPage(p, { ...page, provisional: true }, moment)],
  ],
  loadWhy: [
    [READ_APPROVED, (p) => loadWhy(p, 'abandoned', why, moment)],
    [READ_SUBMITTED, (p) => loadWhy(p, 'abandoned', { ...why, provisional: true }, moment)],
  ],
  loadPq: [[READ_APPROVED, (p) => loadPq(p, null, moment, NOW)]],
  // Proposals: of nothing that there is
  loadProposals: [[ENTER, (p) => loadProposals(p)]],
  loadProposal: [[ENTER, (p) => loadProposal(p, '1', NOW)]],
  previewProposal: [[ENTER, (p) => previewProposal(p, nothingProposed, null, NOW)]],
  keptPreview: [[ENTER, (p) => keptPreview(p, { id: '0', proposed: nothingProposed, reason: null }, NOW)]],
  propose: [[ENTER, (p) => propose(p, { proposed: nothingProposed, reason: null, key: null }, NOW)]],
  confirmProposal: [[DECIDE, (p) => confirmProposal(p, { id: '1', seen: '' }, NOW)]],
  declineProposal: [[DECIDE, (p) => declineProposal(p, '1', 'not so', NOW)]],
  withdrawProposal: [[ENTER, (p) => withdrawProposal(p, '1', NOW)]],
  // Reports: of a month that hasn’t begun, so nothing is ever issued
  loadRegister: [[READ_APPROVED, (p) => loadRegister(p)]],
  loadReportsPage: [[READ_APPROVED, (p) => loadReportsPage(p, NOW)]],
  loadReportPage: [[READ_APPROVED, (p) => loadReportPage(p, report, NOW)]],
  takeFile: [
    [
      READ_APPROVED,
      (p) => takeFile(p, { ...report, number: null }, { format: 'pdf', locale: 'en' }, { now: NOW }),
    ],
  ],
  verifyFile: [[READ_APPROVED, (p) => verifyFile(p, 'a'.repeat(64))]],
  isIllustrative: [[READ_APPROVED, (p) => isIllustrative(p, change.month)]],
  loadPreview: [[READ_SUBMITTED, (p) => loadPreview(p, report, NOW)]],
  loadReissuesDue: [[READ_SUBMITTED, (p) => loadReissuesDue(p, NOW)]],
  loadSuperseded: [[READ_SUBMITTED, (p) => loadSuperseded(p, change.month, noContent.counts, NOW)]],
  writeCommentary: [[DECIDE, (p) => writeCommentary(p, change.month, [], NOW)]],
  issueReport: [[DECIDE, (p) => issueReport(p, order, unmade, NOW)]],
  loadBooks: [[READ_APPROVED, (p) => loadBooks(p, moment)]],
  loadBookFile: [[READ_APPROVED, (p) => loadBookFile(p, '1999-00')]],
  loadEntering: [[ENTER, (p) => loadEntering(p, null, null)]],
  keepSheet: [[ENTER, (p) => keepSheet(p, '1999-00' as FinancialYear, { book: 'x'.repeat(1_000_000) }, NOW)]],
  loadSheets: [[ENTER, (p) => loadSheets(p)]],
  dropSheet: [[ENTER, (p) => dropSheet(p, '1999-00' as FinancialYear)]],
  keepPendingBook: [[ENTER, (p) => keepPendingBook(p, { name: 'b.json', bytes: new Uint8Array() }, NOW)]],
  loadPendingBook: [[ENTER, (p) => loadPendingBook(p, ID)]],
  dropPendingBook: [[ENTER, (p) => dropPendingBook(p, ID)]],
  loadStated: [[READ_APPROVED, (p) => loadStated(p, moment)]],
  recordExport: [[READ_APPROVED, (p) => recordExport(p, '/api/v1/volumes', NOW)]],
  // Everybody, signed in or not: nobody who is known needs these
  loadOpenIndex: [[NOBODY_KNOWN, (p) => loadOpenIndex(p, NOW)]],
  loadOpenFile: [[NOBODY_KNOWN, (p) => loadOpenFile(p, 'latest', 'months.csv', NOW)]],
  // Events
  loadEvents: [[READ_APPROVED, (p) => loadEvents(p, moment)]],
  loadEvent: [[READ_APPROVED, (p) => loadEvent(p, 'no-such-event', moment)]],
  previewEvent: [[ENTER, (p) => previewEvent(p, null, null, NOW)]],
  recordEvent: [[ENTER, (p) => recordEvent(p, happened, randomUUID(), NOW)]],
  correctEvent: [[ENTER, (p) => correctEvent(p, noEvent(), happened, NOW)]],
  takeBackEvent: [[ENTER, (p) => takeBackEvent(p, noEvent(), NOW)]],
  // Departments: counts of a month that hasn’t begun
  loadDepartments: [[READ_APPROVED, (p) => loadDepartments(p, moment)]],
  loadDepartmentPoints: [
    [READ_APPROVED, (p) => loadDepartmentPoints(p, range, moment)],
    [READ_SUBMITTED, (p) => loadDepartmentPoints(p, { ...range, provisional: true }, moment)],
  ],
  loadDepartmentsPage: [
    [READ_APPROVED, (p) => loadDepartmentsPage(p, departments, moment)],
    [READ_SUBMITTED, (p) => loadDepartmentsPage(p, { ...departments, provisional: true }, moment)],
  ],
  loadDepartmentsMonth: [[READ_SUBMITTED, (p) => loadDepartmentsMonth(p, month, moment)]],
  loadDepartmentsChainFor: [[READ_SUBMITTED, (p) => loadDepartmentsChainFor(p, month)]],
  keepDepartmentsDraft: [[ENTER, (p) => keepDepartmentsDraft(p, month, { seen: 0, typed: {} }, NOW)]],
  dropDepartmentsDraft: [[ENTER, (p) => dropDepartmentsDraft(p, month)]],
  saveDepartments: [[ENTER, (p) => saveDepartments(p, change, noDepartments, NOW)]],
  submitDepartments: [[ENTER, (p) => submitDepartments(p, change, noDepartments, NOW)]],
  withdrawDepartments: [[ENTER, (p) => withdrawDepartments(p, change, NOW)]],
  approveDepartments: [[DECIDE, (p) => approveDepartments(p, change, NOW)]],
  returnDepartments: [[DECIDE, (p) => returnDepartments(p, change, 'why', NOW)]],
  reopenDepartments: [[DECIDE, (p) => reopenDepartments(p, change, 'why', NOW)]],
  // Months and books
  importMonths: [
    [DRAFTS, (p) => importMonths(p, noMonths, NOW)],
    [OPERATOR, (p) => importMonths(p, { ...noMonths, as: 'approved' }, NOW)],
  ],
  importMonthsOnce: [
    [DRAFTS, (p) => importMonthsOnce(p, { ...noMonths, dryRun: false }, once, NOW)],
    [OPERATOR, (p) => importMonthsOnce(p, { ...noMonths, as: 'approved', dryRun: false }, once, NOW)],
  ],
  importDepartments: [
    [DRAFTS, (p) => importDepartments(p, noMonths, NOW)],
    [OPERATOR, (p) => importDepartments(p, { ...noMonths, as: 'approved' }, NOW)],
  ],
  importDepartmentsOnce: [
    [DRAFTS, (p) => importDepartmentsOnce(p, { ...noMonths, dryRun: false }, once, NOW)],
    [OPERATOR, (p) => importDepartmentsOnce(p, { ...noMonths, as: 'approved', dryRun: false }, once, NOW)],
  ],
  keepPendingFile: [[DRAFTS, (p) => keepPendingFile(p, noFile, NOW)]],
  loadPendingFiles: [[DRAFTS, (p) => loadPendingFiles(p, NOW)]],
  lookAtFile: [[DRAFTS, (p) => lookAtFile(p, ID, READ_HERE, NOW)]],
  takePendingFile: [[DRAFTS, (p) => takePendingFile(p, ID, '', READ_HERE, NOW)]],
  discardPendingFile: [[DRAFTS, (p) => discardPendingFile(p, ID)]],
  loadImports: [[READ_SUBMITTED, (p) => loadImports(p, 1)]],
  exportApproved: [[READ_APPROVED, (p) => exportApproved(p, 'months', { from: month, to: month }, NOW)]],
  loadReturns: [[READ_SUBMITTED, (p) => loadReturns(p, NOW, null)]],
  loadReturn: [[READ_SUBMITTED, (p) => loadReturn(p, month, moment)]],
  loadChainFor: [[READ_SUBMITTED, (p) => loadChainFor(p, month)]],
  loadReturnContext: [[READ_SUBMITTED, (p) => loadReturnContext(p, month)]],
  keepDraft: [[ENTER, (p) => keepDraft(p, month, { seen: 0, typed: {} }, NOW)]],
  dropDraft: [[ENTER, (p) => dropDraft(p, month)]],
  saveMonth: [[ENTER, (p) => saveMonth(p, change, noContent, NOW)]],
  submitMonth: [[ENTER, (p) => submitMonth(p, change, noContent, NOW)]],
  withdrawMonth: [[ENTER, (p) => withdrawMonth(p, change, NOW)]],
  approveMonth: [[DECIDE, (p) => approveMonth(p, change, NOW)]],
  returnMonth: [[DECIDE, (p) => returnMonth(p, change, 'why', NOW)]],
  reopenMonth: [[DECIDE, (p) => reopenMonth(p, change, 'why', NOW)]],
  importBook: [[OPERATOR, (p) => importBook(p, noBook, NOW)]],
  loadSample: [[OPERATOR, (p) => loadSample(p, NOW)]],
  removeSample: [[OPERATOR, (p) => removeSample(p, NOW)]],
  // One's own account
  loadOwnSessions: [[OWN, (p) => loadOwnSessions(p, ID, NOW)]],
  endOtherSessions: [[OWN, (p) => endOtherSessions(p, ID, NOW)]],
  endOwnSession: [[OWN, (p) => endOwnSession(p, ID, NOW)]],
  changeOwnName: [[OWN, (p) => changeOwnName(p, p.name, NOW)]],
  keepLikings: [[OWN, (p) => keepLikings(p, {}, NOW)]],
  // People, tokens, settings, audit
  loadPeople: [[ADMINISTRATION, (p) => loadPeople(p)]],
  loadPersonHistory: [[ADMINISTRATION, (p) => loadPersonHistory(p, ID)]],
  findByEmail: [[ADMINISTRATION, (p) => findByEmail(p, 'nobody@example.org')]],
  addPerson: [[ADMINISTRATION, (p) => addPerson(p, somebody, 'no hash', NOW)]],
  invitePerson: [[ADMINISTRATION, (p) => invitePerson(p, { ...somebody, name: '' }, NOW)]],
  changeRole: [
    [ADMINISTRATION, (p) => changeRole(p, ID, 'viewer', NOW)],
    ['- - - - - - - -', (p) => changeRole(p, p.id, 'admin', NOW)],
  ],
  disablePerson: [
    [ADMINISTRATION, (p) => disablePerson(p, ID, NOW)],
    ['- - - - - - - -', (p) => disablePerson(p, p.id, NOW)],
  ],
  enablePerson: [
    [ADMINISTRATION, (p) => enablePerson(p, ID, NOW)],
    ['- - - - - - - -', (p) => enablePerson(p, p.id, NOW)],
  ],
  resetPerson: [
    [ADMINISTRATION, (p) => resetPerson(p, ID, NOW)],
    ['- - - - - - - -', (p) => resetPerson(p, p.id, NOW)],
  ],
  makeToken: [[ADMINISTRATION, (p) => makeToken(p, { name: '', role: 'token-viewer', days: 1 }, NOW)]],
  revokeToken: [[ADMINISTRATION, (p) => revokeToken(p, ID, NOW)]],
  loadTokens: [[ADMINISTRATION, (p) => loadTokens(p)]],
  loadSettings: [[ADMINISTRATOR, (p) => loadSettings(p)]],
  keepSetting: [[ADMINISTRATOR, (p) => keepSetting(p, 'open-data', 'off', NOW)]],
  loadOpenDataSetting: [[ADMINISTRATOR, (p) => loadOpenDataSetting(p, NOW)]],
  keepOpenData: [[ADMINISTRATOR, (p) => keepOpenData(p, 'off', NOW)]],
  keepSecondFactor: [[ADMINISTRATOR, (p) => keepSecondFactor(p, 'off', NOW)]],
  loadAudit: [[ADMINISTRATOR, (p) => loadAudit(p, audit, null)]],
  loadAuditPeople: [[ADMINISTRATOR, (p) => loadAuditPeople(p)]],
  exportAudit: [[ADMINISTRATOR, (p) => exportAudit(p, audit, '/admin/audit', NOW)]],
  // The whole database
  exportEverything: [[OPERATOR, (p) => exportEverything(p, { ...nowhere, credentials: false, signal }, NOW)]],
  restoreEverything: [[OPERATOR, (p) => restoreEverything(p, { ...nowhere, signal }, NOW)]],
  checkEverything: [
    [
      OPERATOR,
      (p) => checkEverything(p, { ...nowhere, expected: { migrations: [], mutableTables: [], checks: [] } }),
    ],
  ],
};

/** Functions that others call without saying who asks, and why nobody has to. */
const NOBODY_ASKS: Record<string, string> = {
  findSession: 'finds out who asks',
  findToken: 'finds out who asks',
  beginAttempt: 'before anybody is known',
  giveBack: 'the end of an attempt, in the transaction of the sign-in',
  accountOf: 'whose account is being signed in to, in that transaction',
  endSession: 'in the transaction of a sign-in or of a change that was allowed',
  isUsedCode: 'the second step of a sign-in',
  noteUsedCode: 'the second step of a sign-in',
  tidy: 'removes what counts no longer',
  readLink: 'its secret says who',
  takeLink: 'its secret says who',
  firstAdministratorLink: 'printed by the start of the server, where there is nobody yet',
  hasAdministrator: 'says only whether there is one',
  recordDenied: 'writes what was refused',
  recordBadToken: 'writes what was refused',
  writeAudit: 'in the transaction of a change that was allowed',
  hashPassword: 'asks nothing',
  isPassword: 'asks nothing',
  loadReadiness: 'says only whether the migrations are applied',
  loadShippedData: 'at the start of the server: what ships, by the published record',
  keepSample: 'at the start of the server: made-up months, by the command line',
  isNewDatabase: 'the command line, before there is any table',
  openSnapshot: 'reads a folder of the operator, no database',
  readMonthsFile: 'reads the bytes that it is given, no database',
  readDepartmentsFile: 'reads the bytes that it is given, no database',
  inTransaction: 'a transaction for the functions here that take one',
  closeDatabases: 'ends connections',
};

const all = exportedFunctions();
const later = all.filter(({ answersLater }) => answersLater);

let db: Awaited<ReturnType<typeof givenDatabase>>;
beforeAll(async () => {
  db = await givenDatabase();
});
afterAll(() => db.end());

describe('[ASVS 8.3.1] every function of lib/data asks who may, or is known not to', () => {
  test('the sources are read: a few that are there', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['importMonths', 'loadWhy', 'findSession', 'rowOfCounts']));
    expect(all.length).toBeGreaterThan(100);
  });

  test('those that take a person are held below, each of them', () => {
    const taking = all.filter(({ takesPerson }) => takesPerson).map(({ name }) => name);
    expect(taking.sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  test('of those that take none, others call only what is listed with its reason', () => {
    const imported = importedFromOutside();
    const called = later.filter(
      ({ name, module, takesPerson }) => !takesPerson && imported.has(`${module} ${name}`),
    );
    expect(called.map(({ name }) => name).sort()).toEqual(Object.keys(NOBODY_ASKS).sort());
  });
});

/** Whether somebody is let through to what the function does, whatever comes of it. */
async function isAllowed(call: Case[1], person: Person): Promise<boolean> {
  try {
    await call(person);
    return true;
  } catch (error) {
    return !(error instanceof Forbidden && error.person === person);
  }
}

describe('[ASVS 8.2.1] who may call what', () => {
  const cases = Object.entries(FUNCTIONS).flatMap(([name, kinds]) =>
    kinds.map(([allowed, call]) => [name, allowed, call] as const),
  );
  test.each(cases)('%s: %s', async (_, allowed, call) => {
    const answers: boolean[] = [];
    for (const person of PEOPLE) answers.push(await isAllowed(call, person));
    expect(answers).toEqual(allowed.split(' ').map((mark) => mark !== '-'));
  });

  test('the public is let through to open data and nowhere else', async () => {
    const through: string[] = [];
    for (const [name, , call] of cases) if (await isAllowed(call, PUBLIC)) through.push(name);
    expect(through).toEqual(['loadOpenIndex', 'loadOpenFile']);
    expect(await isAllowed(() => kept(PUBLIC, 'read-open-data', ['a test'], async () => 1), PUBLIC)).toBe(
      true,
    );
  });

  test('nobody with a role that isn’t known is let through anywhere', async () => {
    const nobody = { ...VIEWER, role: 'root' } as unknown as Person;
    for (const [name, , call] of cases) expect(await isAllowed(call, nobody), name).toBe(false);
  });
});
