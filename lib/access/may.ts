import type { Person, Role } from './person';

/** What can be asked of the data layer. */
export type Action =
  | 'read-approved'
  | 'read-submitted'
  | 'import-drafts'
  | 'load-history'
  | 'import-book'
  | 'keep-sample'
  | 'export-everything'
  | 'check-everything'
  | 'load-shipped';

const ALLOWED: ReadonlyMap<Role, ReadonlySet<Action>> = new Map([
  ['viewer', new Set<Action>(['read-approved'])],
  ['officer', new Set<Action>(['read-approved', 'read-submitted', 'import-drafts'])],
  ['manager', new Set<Action>(['read-approved', 'read-submitted', 'import-drafts'])],
  ['admin', new Set<Action>(['read-approved'])],
  [
    'operator',
    new Set<Action>([
      'read-approved',
      'read-submitted',
      'import-drafts',
      'load-history',
      'import-book',
      'keep-sample',
      'export-everything',
      'check-everything',
    ]),
  ],
  ['record', new Set<Action>(['load-shipped'])],
]);

/**
 * Whether a person may do something. Whatever isn't listed is denied.
 *
 * @example may(LOCAL_READER, 'read-submitted') // false
 */
export function may(person: Person, action: Action): boolean {
  return ALLOWED.get(person.role)?.has(action) ?? false;
}

/** Thrown by the data layer when a person may not do what was asked; answered as 403. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(person: Person, action: Action) {
    super(`${person.name} may not ${action}`);
  }
}

/** Throws {@link Forbidden} unless the person may. The first line of every function of lib/data. */
export function ensureMay(person: Person, action: Action): void {
  if (!may(person, action)) throw new Forbidden(person, action);
}
