import type { Actor } from './actors';

/** Who may do what at an address: the humans and tokens that it lets in. */
export type Door =
  /** Anybody, signed in or not; `status` where it isn't 200. */
  | { readonly kind: 'open'; readonly path: string; readonly status?: number }
  /** A page for everybody signed in, for officers and managers, or for administrators. Tokens open no pages. */
  | {
      readonly kind: 'page';
      readonly path: string;
      readonly for: 'everybody' | 'enterers' | 'administrators';
      readonly status?: number;
    }
  /** A file to take away, for whom as a page. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly for: 'everybody' | 'enterers' | 'administrators';
      readonly status?: number;
    }
  /** A file that everybody signed in takes away. */
  | { readonly kind: 'taken'; readonly path: string }
  /** Only sent, never read: 405 for a GET. `sent` is what a POST of nothing gets. */
  | { readonly kind: 'sent'; readonly path: string; readonly sent: number }
  /** The API: read by everybody known, or taking in from some. `status` of what gets in with nothing but its credentials. */
  | { readonly kind: 'api'; readonly path: string; readonly reads: true; readonly status?: number }
  | {
      readonly kind: 'api';
      readonly path: string;
      readonly reads: false;
      readonly for: readonly Actor[];
      readonly status: number;
    };

const attainment = 'measure=satisfaction&from=2023-01&to=2023-12&by=month';

/** Nobody's file. */
const NO_FILE = '00000000-0000-7000-8000-000000000009';

/** Every route of the product. One that the build has and this list hasn't fails the test. */
export const DOORS: Readonly<Record<string, Door>> = {
  '/(dashboard)/page': page('/'),
  '/volumes/page': page('/volumes'),
  '/budgets/page': page('/budgets'),
  '/budgets/new/page': { ...page('/budgets/new'), for: 'enterers' },
  '/budgets/new/[book]/page': { ...page('/budgets/new/2031-32'), for: 'enterers' },
  '/budgets/file/page': { ...page('/budgets/file'), for: 'enterers' },
  '/budgets/file/[book]/route': { kind: 'taken', path: '/budgets/file/2024-25' },
  '/reconciliation/page': page('/reconciliation'),
  '/measures/[id]/page': page('/measures/satisfaction'),
  '/returns/page': { ...page('/returns'), for: 'enterers' },
  '/returns/[month]/page': { ...page('/returns/2023-01'), for: 'enterers' },
  '/proposals/page': { ...page('/proposals'), for: 'enterers' },
  '/proposals/[id]/page': { ...page('/proposals/999999'), for: 'enterers', status: 404 },
  '/definitions/page': page('/definitions'),
  '/definitions/propose/[what]/page': { ...page('/definitions/propose/measure'), for: 'enterers' },
  '/definitions/file/page': { ...page('/definitions/file'), for: 'enterers' },
  '/events/page': page('/events'),
  '/events/[id]/page': page('/events/written-channels-suspended'),
  '/departments/page': page('/departments'),
  '/departments/[month]/page': { ...page('/departments/2023-01'), for: 'enterers' },
  '/departments/propose/page': { ...page('/departments/propose'), for: 'enterers' },
  '/imports/page': { ...page('/imports'), for: 'enterers' },
  '/imports/[id]/page': { ...page(`/imports/${NO_FILE}`), for: 'enterers', status: 404 },
  '/imports/[id]/errors/route': {
    kind: 'file',
    path: `/imports/${NO_FILE}/errors`,
    for: 'enterers',
    status: 404,
  },
  '/imports/template/[kind]/route': { kind: 'file', path: '/imports/template/months.csv', for: 'enterers' },
  '/imports/export/[kind]/route': {
    kind: 'file',
    path: '/imports/export/months?from=2023-01&to=2023-02',
    for: 'everybody',
  },
  '/reports/page': page('/reports'),
  '/reports/[kind]/[period]/page': page('/reports/cor/2024'),
  '/reports/verify/page': page('/reports/verify'),
  '/account/page': page('/account'),
  '/account/second-factor/page': page('/account/second-factor'),
  '/[...path]/page': { ...page('/no/such/page'), status: 404 },
  // What Next.js keeps for itself: an empty page.
  '/_not-found/page': { kind: 'open', path: '/_not-found', status: 404 },
  '/_global-error/page': { kind: 'open', path: '/_global-error', status: 404 },
  '/admin/people/page': admin('/admin/people'),
  '/admin/people/[id]/page': { ...admin('/admin/people/00000000-0000-7000-8000-000000000009'), status: 404 },
  '/admin/tokens/page': admin('/admin/tokens'),
  '/admin/audit/page': admin('/admin/audit'),
  '/admin/settings/page': admin('/admin/settings'),
  '/admin/audit/export/route': { kind: 'file', path: '/admin/audit/export', for: 'administrators' },
  '/sign-in/page': { kind: 'open', path: '/sign-in' },
  '/sign-in/code/page': { kind: 'open', path: '/sign-in/code', status: 307 },
  '/sign-in/link/page': { kind: 'open', path: '/sign-in/link', status: 404 },
  '/icon.svg/route': { kind: 'open', path: '/icon.svg' },
  '/healthz/route': { kind: 'open', path: '/healthz' },
  '/readyz/route': { kind: 'open', path: '/readyz' },
  '/preferences/route': { kind: 'sent', path: '/preferences', sent: 400 },
  '/sign-out/route': { kind: 'sent', path: '/sign-out', sent: 303 },
  '/api/[[...path]]/route': { kind: 'api', path: '/api/v1/nothing', reads: true, status: 404 },
  '/api/v1/attainment/route': reads(`/api/v1/attainment?${attainment}`),
  '/api/v1/volumes/route': reads('/api/v1/volumes?from=2023-01&to=2023-12&by=month'),
  '/api/v1/measures/route': reads('/api/v1/measures'),
  '/api/v1/ledger/route': reads('/api/v1/ledger'),
  '/api/v1/departments/route': reads('/api/v1/departments?from=2023-01&to=2023-12&by=month'),
  '/api/v1/departments/list/route': reads('/api/v1/departments/list'),
  '/api/v1/budgets/route': reads('/api/v1/budgets?book=2024-25'),
  '/api/v1/reconciliation/route': reads('/api/v1/reconciliation?book=2024-25'),
  // Whatever there is to report of: the format is asked for first.
  '/api/v1/reports/monthly/[month]/route': reads('/api/v1/reports/monthly/2023-01', 400),
  '/api/v1/reports/cor/[year]/route': reads('/api/v1/reports/cor/2024', 400),
  '/api/v1/reports/pq/route': reads('/api/v1/reports/pq?to=soon', 400),
  // Off to begin with: then it answers everybody as an address that there isn't.
  '/api/v1/open-data/[[...path]]/route': {
    kind: 'api',
    path: '/api/v1/open-data/latest/months.csv',
    reads: true,
    status: 404,
  },
  '/api/v1/openapi.json/route': reads('/api/v1/openapi.json'),
  '/api/v1/imports/months/route': {
    kind: 'api',
    path: '/api/v1/imports/months?dryRun=true',
    reads: false,
    for: ['officer', 'manager', 'token-officer'],
    status: 415,
  },
  '/api/v1/imports/departments/route': {
    kind: 'api',
    path: '/api/v1/imports/departments?dryRun=true',
    reads: false,
    for: ['officer', 'manager', 'token-officer'],
    status: 415,
  },
};

/** Who may send a form. One that the build has and this list hasn't fails the test. */
export const ACTIONS: Readonly<
  Record<string, 'anybody' | 'humans' | 'administrators' | 'enterers' | 'managers'>
> = {
  backupCodesAction: 'humans',
  beginAction: 'humans',
  bookFileAction: 'enterers',
  bookSheetAction: 'enterers',
  changeAccessAction: 'administrators',
  changeRoleAction: 'administrators',
  codeAction: 'anybody',
  commentaryAction: 'managers',
  confirmAction: 'humans',
  confirmProposalAction: 'enterers',
  correctEventAction: 'enterers',
  decideDepartmentsAction: 'enterers',
  decideReturnAction: 'enterers',
  declineProposalAction: 'enterers',
  departmentsAction: 'enterers',
  dropDepartmentsAction: 'enterers',
  discardPendingFileAction: 'enterers',
  dropDraftAction: 'enterers',
  endSessionsAction: 'humans',
  factorOffAction: 'humans',
  inviteAction: 'administrators',
  issueAction: 'managers',
  keepBookSheetAction: 'enterers',
  keepDepartmentsAction: 'enterers',
  keepReturnAction: 'enterers',
  likingsAction: 'humans',
  lookAtFileAction: 'enterers',
  makeTokenAction: 'administrators',
  nameAction: 'humans',
  newLinkAction: 'administrators',
  openDataAction: 'administrators',
  passwordAction: 'humans',
  proposeBookFileAction: 'enterers',
  proposeFileAction: 'enterers',
  proposeLedgerAction: 'enterers',
  proposeDepartmentsAction: 'enterers',
  proposeListAction: 'enterers',
  reasonDepartmentsAction: 'enterers',
  reasonReturnAction: 'enterers',
  recordEventAction: 'enterers',
  returnAction: 'enterers',
  revokeTokenAction: 'administrators',
  secondFactorAction: 'administrators',
  signInAction: 'anybody',
  takeBackEventAction: 'enterers',
  takeLinkAction: 'anybody',
  takePendingFileAction: 'enterers',
  withdrawProposalAction: 'enterers',
};

function page(path: string): Door & { kind: 'page' } {
  return { kind: 'page', path, for: 'everybody' };
}

function admin(path: string): Door & { kind: 'page' } {
  return { kind: 'page', path, for: 'administrators' };
}

function reads(path: string, status = 200): Door {
  return { kind: 'api', path, reads: true, status };
}

const HUMANS: readonly Actor[] = ['viewer', 'officer', 'manager', 'admin'];
const KNOWN: readonly Actor[] = [...HUMANS, 'token-viewer', 'token-officer'];

const SEEN_BY: Readonly<Record<(Door & { kind: 'page' })['for'], readonly Actor[]>> = {
  everybody: HUMANS,
  enterers: ['officer', 'manager'],
  administrators: ['admin'],
};

/** The methods that a client may try. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
export type Method = (typeof METHODS)[number];

/** The status with which a door answers somebody's request. */
export function expectedStatus(door: Door, method: Method, actor: Actor): number {
  const reading = method === 'GET' || method === 'HEAD';
  if (door.kind === 'api') {
    if (!KNOWN.includes(actor)) return 401;
    if (door.reads) return reading || door.status === 404 ? (door.status ?? 200) : 405;
    if (method !== 'POST') return 405;
    return door.for.includes(actor) ? door.status : 403;
  }
  // Pages and files know three methods; the server in front refuses every other.
  if (!reading && method !== 'POST') return 405;
  if (door.kind === 'sent') return reading ? 405 : door.sent;
  if (door.kind === 'file') {
    if (!reading) return 405;
    if (!HUMANS.includes(actor)) return 401;
    return SEEN_BY[door.for].includes(actor) ? (door.status ?? 200) : 403;
  }
  if (door.kind === 'taken') return reading ? (HUMANS.includes(actor) ? 200 : 401) : 405;
  if (door.kind === 'open') return openStatus(door, method, actor);
  if (!HUMANS.includes(actor)) return 307;
  return SEEN_BY[door.for].includes(actor) ? (door.status ?? 200) : 403;
}

function openStatus(door: Door & { kind: 'open' }, method: Method, actor: Actor): number {
  // Whoever is signed in has no business at the sign-in form.
  if (door.path === '/sign-in' && HUMANS.includes(actor)) return 307;
  // The pages of sign-in take forms; health and the icon are only read.
  const onlyRead = ['/icon.svg', '/healthz', '/readyz'].includes(door.path);
  return method === 'POST' && onlyRead ? 405 : (door.status ?? 200);
}

/** Whether somebody may send a form at all; what is in it is another question. */
export function maySend(who: (typeof ACTIONS)[string], actor: Actor): boolean {
  if (who === 'anybody') return true;
  if (who === 'managers') return actor === 'manager';
  if (who === 'enterers') return SEEN_BY.enterers.includes(actor);
  return who === 'humans' ? HUMANS.includes(actor) : actor === 'admin';
}
