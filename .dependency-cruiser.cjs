/**
 * The house's one direction, checked: app → lib; within lib from what people see down to numbers and days.
 * A room may import the rooms named after it here and nothing else of lib.
 */
const ROOMS = {
  calendar: [],
  exact: [],
  access: [],
  kpi: ['calendar', 'exact'],
  budget: ['calendar', 'exact'],
  returns: ['access', 'kpi', 'calendar', 'exact'],
  format: ['calendar'],
  departments: ['access', 'returns', 'kpi', 'calendar', 'exact', 'format'],
  messages: ['kpi', 'format'],
  imports: ['departments', 'kpi', 'budget', 'returns', 'calendar', 'exact', 'format'],
  proposals: ['departments', 'kpi', 'budget', 'imports', 'calendar', 'exact', 'format'],
  forms: ['proposals', 'departments', 'kpi', 'budget', 'returns', 'calendar', 'format'],
  overview: [
    'proposals',
    'departments',
    'access',
    'kpi',
    'budget',
    'returns',
    'forms',
    'charts',
    'calendar',
    'exact',
    'format',
    'messages',
  ],
  charts: ['departments', 'kpi', 'budget', 'calendar', 'exact', 'format'],
  api: ['reports', 'departments', 'kpi', 'budget', 'calendar', 'exact', 'format'],
  reports: ['overview', 'charts', 'returns', 'kpi', 'budget', 'calendar', 'exact', 'format', 'messages'],
  threads: [],
  rendering: ['threads', 'reports', 'messages', 'format'],
  reading: ['threads', 'imports'],
  data: [
    'access',
    'proposals',
    'departments',
    'reports',
    'imports',
    'returns',
    'kpi',
    'budget',
    'calendar',
    'exact',
    'format',
    'env',
  ],
  auth: ['access', 'data', 'env'],
  mail: ['messages', 'format'],
  request: ['access', 'auth', 'data', 'threads', 'forms', 'messages', 'format', 'server'],
  server: ['env', 'messages', 'format'],
  cli: [
    'rendering',
    'reports',
    'server',
    'auth',
    'forms',
    'data',
    'access',
    'imports',
    'messages',
    'format',
    'calendar',
    'kpi',
    'budget',
    'exact',
    'env',
  ],
};

const tests = '\\.test\\.tsx?$|/testing/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'lib-never-imports-app', severity: 'error', from: { path: '^lib/' }, to: { path: '^app/' } },
    ...Object.entries(ROOMS).map(([room, below]) => ({
      name: `room-${room}`,
      severity: 'error',
      from: { path: `^lib/${room}/`, pathNot: tests },
      to: { path: '^lib/', pathNot: `^lib/(${[room, ...below].join('|')})([/.]|$)` },
    })),
    {
      name: 'pure-rooms-stay-pure',
      comment: 'No file, network, clock of a server or database in the pure rooms.',
      severity: 'error',
      from: {
        path: '^lib/(calendar|exact|access|kpi|budget|returns|departments|format|imports|forms|overview|charts|api|reports)/',
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?buffer$' },
    },
    {
      name: 'only-data-knows-prisma',
      severity: 'error',
      from: { pathNot: `^lib/(data|server)/|^(e2e|bench)/|${tests}` },
      to: { path: 'generated/|node_modules/(@prisma|prisma|pg)/' },
    },
    {
      name: 'routes-don-t-import-each-other',
      severity: 'error',
      // The parentheses of a route group aren't part of its name here: they would be read as a pattern.
      from: { path: '^app/\\(?([^_/)][^/)]*)\\)?/' },
      to: { path: '^app/[^_/][^/]*/', pathNot: '^app/\\(?$1\\)?/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'lib/data/generated/(internal|models)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default'],
    },
  },
};
