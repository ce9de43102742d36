import { account } from './account.en';
import { asAt } from './as-at.en';
import { audit } from './audit.en';
import { books } from './books.en';
import { booksEntry } from './books-entry.en';
import { budgets } from './budgets.en';
import { countLabels } from './count-labels';
import { dashboard } from './dashboard.en';
import { definitions } from './definitions.en';
import { departments } from './departments.en';
import { events } from './events.en';
import { files } from './files.en';
import { firstSteps } from './first-steps.en';
import { forms } from './forms.en';
import { illustrative } from './illustrative.en';
import { imports } from './imports.en';
import { mail } from './mail.en';
import { measureDepth } from './measure-depth.en';
import { openData } from './open-data.en';
import { people } from './people.en';
import { proposals } from './proposals.en';
import { provisional } from './provisional.en';
import { reconciliation } from './reconciliation.en';
import { report } from './report.en';
import { reportCor } from './report-cor.en';
import { reportFiles } from './report-files.en';
import { reportPage } from './report-page.en';
import { returnPage } from './return-page.en';
import { returns } from './returns.en';
import { settings } from './settings.en';
import { signIn } from './sign-in.en';
import { stated } from './stated.en';
import { tokens } from './tokens.en';
import { volumes } from './volumes.en';
import { why } from './why.en';

/** English. The other languages have exactly these keys; the compiler checks it. */
const en = {
  account,
  asAt,
  audit,
  forms,
  mail,
  people,
  settings,
  signIn,
  tokens,
  books,
  booksEntry,
  budgets,
  dashboard,
  departments,
  definitions,
  events,
  files,
  firstSteps,
  illustrative,
  openData,
  imports,
  measureDepth,
  proposals,
  provisional,
  reconciliation,
  report,
  reportCor,
  reportFiles,
  reportPage,
  returnPage,
  returns,
  stated,
  volumes,
  why,
  app: {
    account: 'Your account',
    'sign-out': 'Sign out',
    administration: 'Administration',
    name: '1823 service pledges',
    skip: 'Skip to the figures',
    pages: 'Pages',
    language: 'Language',
    theme: 'Colours',
    'theme-system': 'As the system',
    'theme-light': 'Light',
    'theme-dark': 'Dark',
    footer: '1823 contact centre',
    api: 'API',
  },
  count: countLabels('en'),
  base: {
    offered: 'of calls offered',
    answered: 'of calls answered',
    'offered-less-early-abandoned': 'of calls offered, without those abandoned within 12 seconds',
    'offered-and-blocked': 'of calls offered and blocked',
    enquiries: 'of enquiries received by phone',
    ratings: 'mean of ratings from 1 to 5',
  },
  comparison: {
    'at-least': 'at least {value}',
    'more-than': 'more than {value}',
    'at-most': 'at most {value}',
    'less-than': 'less than {value}',
  },
  value: {
    percent: '{value}%',
    score: '{value}',
    'just-under': 'just under {value}',
    'just-over': 'just over {value}',
    'points-above': '{points, select, 1 {1 point} other {{points} points}} above',
    'points-below': '{points, select, 1 {1 point} other {{points} points}} below',
    'score-above': '{points} above',
    'score-below': '{points} below',
    'on-target': 'exactly on target',
  },
  verdict: {
    met: 'Met',
    'not-met': 'Not met',
    none: 'No judgement',
    'not-met-rounds': 'Not met ({value}, rounds to {rounds})',
    'met-rounds': 'Met ({value}, rounds to {rounds})',
  },
  reason: {
    'definition-changed': 'the definition changed and a count it needs is missing',
    running: 'the month is still running',
    'running-period': 'the period is still running',
    'no-data': 'no figure reported',
    'not-due': 'not yet due',
    suspended: 'service suspended',
    'not-collected': 'not collected',
    'part-period': '{reported} of {expected} months',
    'no-volume': 'no {what}',
    'no-target': 'no target',
    'what-calls': 'calls',
    'what-enquiries': 'enquiries',
    'what-ratings': 'ratings',
  },
  gap: {
    missing: 'Missing: due and not reported',
    'not-due': 'Not yet due',
    suspended: 'Service suspended',
    'not-collected': 'Not collected',
    'no-volume': 'Zero: collected and none',
  },
  standing: {
    illustrative: 'Illustrative',
    provisional: 'Provisional',
    revised: 'Revised',
    final: 'Final',
    published: 'As published',
  },
  by: {
    month: 'Months',
    quarter: 'Quarters',
    'calendar-year': 'Calendar years',
    'financial-year': 'Financial years',
    'rolling-12': 'Rolling 12 months',
    'year-to-date': 'Year to date',
    'financial-year-to-date': 'Financial year to date',
  },
  measure: {
    'page-title': '{measure} – 1823 service pledges',
    'headline-met': '{measure}: {value} in {period}. Target of {target} met.',
    'headline-not-met': '{measure}: {value} in {period}. Target of {target} not met, {gap}.',
    'headline-none': '{measure}: {value} in {period}. No judgement: {reason}.',
    'headline-empty': '{measure}: no figures in this range yet.',
    coverage: '{reported} of {expected} months reported',
    'as-at': 'as at {day}',
    'stale-due':
      'The last approved month is {last}. {missing} {due, select, overdue {was due on} other {is due on}} {day}.',
    'stale-none':
      'No month has been approved yet. {missing} {due, select, overdue {was due on} other {is due on}} {day}.',
    'period-form': 'Periods shown',
    from: 'From month',
    to: 'To month',
    by: 'By',
    'as-at-field': 'As known on',
    'as-at-hint': 'Empty: today',
    'month-hint': 'YYYY-MM',
    show: 'Show',
    'problem-title': 'The figures asked for can’t be shown',
    'problem-kept': 'The page shows the usual range instead. What you typed is kept in the form.',
    'chart-finding':
      '{met} of {judged} {by, select, month {months} quarter {quarters} calendar_year {calendar years} financial_year {financial years} other {periods}} met the target',
    'chart-finding-none': 'No period of this range can be judged',
    'chart-summary':
      '{measure}, {from} to {to}. Lowest {low} ({lowPeriod}), highest {high} ({highPeriod}), latest {last} ({lastPeriod}).',
    'chart-summary-empty': '{measure}, {from} to {to}: no value to draw.',
    'chart-walk': 'Walk along the points of the chart',
    actual: 'Value',
    'actual-part': 'Value, not all months',
    target: 'Target',
    published: 'Published for the year',
    'published-note':
      'Published figures are for calendar years, so they are not drawn among financial years.',
    plan: 'Plan',
    table: 'Table',
    'table-caption': '{measure} · {by}',
    period: 'Period',
    value: 'Value',
    verdict: 'Verdict',
    gap: 'Against target',
    months: 'Months',
    standing: 'Standing',
    png: 'Picture (PNG)',
    csv: 'Figures (CSV)',
    json: 'Figures (JSON)',
    'published-title': 'Published annual figures',
    'published-caption': 'Published figures by calendar year',
    'published-stands': 'Stands for',
    'published-range': '{low} to just under {high}',
    'published-months': 'months give {value}',
    'published-agrees': 'agrees with the months',
    'published-disagrees': 'differs from the months',
    'published-open': 'months not complete',
    'published-as': 'Judged as published',
    definition: 'Definition',
    numerator: 'Numerator',
    denominator: 'Denominator',
    precision: 'Precision',
    'precision-decimals':
      '{count, plural, =0 {whole} one {# decimal} other {# decimals}}, rounded half away from zero, once',
    'in-force': 'In force',
    'from-beginning': 'from the beginning',
    'from-month': 'from {month}',
    'no-target': 'None. No judgement is given until one is entered.',
    'target-line': '{target}, {from} · {citation}',
    'plan-line': '{year}: {value} · {citation}',
    sources: 'Sources',
    'source-counts':
      'Counts: approved monthly returns of 1823, {months, plural, =0 {none in this range} one {# month in this range} other {# months in this range}}.',
    'source-book': 'Estimates {book}: {place}',
    'source-public': 'Stated in public: {place}',
    told: '{period}: {value}',
    'told-judged': '{period}: {value} · {judged}',
    'sheet-range': '{from} to {to}',
  },
  range: {
    month: '{field} “{value}” is not a month. Write YYYY-MM, for example 2023-01, from 1900-01 on.',
    by: '{field} “{value}” is not a kind of period. Choose one from the list.',
    day: '{field} “{value}” is not a day. Write YYYY-MM-DD, for example 2024-02-28.',
    'true-false': '{field}: “{value}” is neither true nor false.',
    twice: '{field} was given more than once ({value}). Give it once.',
    order: 'The first month is after the last ({value}). Swap them.',
    'too-long': 'The range {value} is too long. Ask for at most 1,200 months.',
  },
  formerStaff: 'former staff ({id})',
  role: {
    viewer: 'Viewer',
    officer: 'Officer',
    manager: 'Manager',
    admin: 'Administrator',
  },
  error: {
    'forbidden-title': 'You may not see this page',
    'forbidden-text': 'Your role doesn’t open it. If you need it, ask an administrator.',
    'to-overview': 'To the overview',
    'not-found-title': 'There is no such page',
    'not-found-text':
      'The address may be mistyped, or what it names may not exist. The links above lead to every page there is.',
    'failed-title': 'Something went wrong',
    'failed-text':
      'The page could not be made. Nothing was changed. Try again; if it stays, tell the administrator the time and address.',
    'unavailable-title': 'The database can’t be reached at the moment',
    'unavailable-text':
      'Nothing is lost. The figures come back by themselves once it answers; try again in a few seconds.',
    'crowded-title': 'Too many files are being read or made at the moment',
    'crowded-text': 'Nothing is lost. Try again in a few seconds.',
    retry: 'Try again',
  },
};

/** The shape that every language has: the same keys, each a text. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Messages = Texts<typeof en>;

export default en as Messages;
