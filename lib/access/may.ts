import type { Person, Role } from './person';

const READERS = ['viewer', 'officer', 'manager', 'admin', 'token-viewer', 'token-officer'] as const;
const HUMANS = ['viewer', 'officer', 'manager', 'admin'] as const;

/**
 * Who may do what. Whatever isn't listed is denied. The database keeps the same rules for months, people and settings by
 * triggers of its own.
 */
const ALLOWED = {
  /** Everything approved, its tables and files, issued reports. */
  'read-approved': [...READERS, 'operator'],
  /** What is published for everybody: approved months and figures of the Estimates, once an administrator turned it on. */
  'read-open-data': ['public'],
  /** Drafts and submissions. */
  'read-submitted': ['officer', 'manager', 'token-officer', 'operator'],
  'import-drafts': ['officer', 'manager', 'token-officer', 'operator'],
  /** Save, submit, withdraw a month. */
  'enter-month': ['officer', 'manager'],
  /** Approve, return with a reason, reopen with a reason: never what the same person typed. */
  'decide-month': ['manager'],
  /** Record, correct or take back something that happened. */
  'record-event': ['officer', 'manager'],
  /** A definition, target, plan, published figure, budget, holiday or department. */
  propose: ['officer', 'manager'],
  /** Never one's own proposal. */
  confirm: ['manager'],
  'preview-report': ['officer', 'manager', 'token-officer', 'operator'],
  'issue-report': ['manager'],
  /** One's own name, language, colours, password, second factor and sessions. */
  'keep-account': HUMANS,
  /** See who there is, invite, let in again. */
  'manage-people': ['admin', 'operator'],
  /** Another person's role, or whether they may come in at all: never one's own. */
  'change-person': ['admin', 'operator'],
  'manage-tokens': ['admin', 'operator'],
  'read-audit': ['admin'],
  'keep-settings': ['admin'],
  'load-history': ['operator'],
  'import-book': ['operator'],
  'keep-sample': ['operator'],
  'export-everything': ['operator'],
  'check-everything': ['operator'],
  'load-shipped': ['record'],
} as const satisfies Record<string, readonly Role[]>;

/** What can be asked of the data layer. */
export type Action = keyof typeof ALLOWED;

/** What some actions are about, by people's ids. */
type About = {
  'decide-month': { readonly typedBy: readonly string[] };
  confirm: { readonly proposedBy: string };
  'change-person': { readonly id: string };
};
type Rest<A extends Action> = A extends keyof About ? [about: About[A]] : [];

/** Rules that look at more than the role: true where the person is too close to what it is about. */
const TOO_CLOSE: { readonly [A in keyof About]: (person: Person, about: About[A]) => boolean } = {
  'decide-month': (person, { typedBy }) => typedBy.includes(person.id),
  confirm: (person, { proposedBy }) => proposedBy === person.id,
  'change-person': (person, { id }) => id === person.id,
};

/**
 * Whether a person may do something, by their role and by what it is about.
 *
 * @param about for `decide-month` everybody who saved, imported or submitted a revision since the last approved one
 * @example may(manager, 'decide-month', { typedBy: [manager.id] }) // false
 */
export function may<A extends Action>(person: Person, action: A, ...[about]: Rest<A>): boolean {
  const roles: readonly Role[] | undefined = Object.hasOwn(ALLOWED, action) ? ALLOWED[action] : undefined;
  if (!roles?.includes(person.role)) return false;
  const tooClose = (TOO_CLOSE as Partial<Record<Action, (person: Person, about: unknown) => boolean>>)[
    action
  ];
  return tooClose === undefined || (about !== undefined && !tooClose(person, about));
}

/** Thrown by the data layer when a person may not do what was asked; answered as 403. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  readonly person: Person;
  readonly action: Action;
  constructor(person: Person, action: Action) {
    super(`${person.name} may not ${action}`);
    this.person = person;
    this.action = action;
  }
}

/** Throws {@link Forbidden} unless the person may. The first line of every function of lib/data. */
export function ensureMay<A extends Action>(person: Person, action: A, ...about: Rest<A>): void {
  if (!may(person, action, ...about)) throw new Forbidden(person, action);
}
