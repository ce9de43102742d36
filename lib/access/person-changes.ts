import type { HumanRole } from './person';

type Status = 'invited' | 'active' | 'disabled';

/** What somebody was called and could do from a moment on. */
export type PastState = { readonly name: string; readonly role: HumanRole; readonly status: Status };

/** One thing that changed from a state to the next. */
export type PersonChange =
  | { readonly kind: 'added'; readonly role: HumanRole; readonly status: Status }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'role'; readonly from: HumanRole; readonly to: HumanRole }
  /** Took the invitation. */
  | { readonly kind: 'came' }
  | { readonly kind: 'disabled' }
  | { readonly kind: 'enabled' };

/**
 * What changed with a state, in the order in which it is told: whether they may come in, their role, their name.
 *
 * @param before null for the first one
 * @example personChanges(null, { name: 'Ada', role: 'admin', status: 'invited' }) // [{ kind: 'added', role: 'admin', … }]
 */
export function personChanges(before: PastState | null, after: PastState): readonly PersonChange[] {
  const { name, role, status } = after;
  if (before === null) return [{ kind: 'added', role, status }];
  const changes: PersonChange[] = [];
  if (before.status !== status) changes.push({ kind: statusChange(before.status, status) });
  if (before.role !== role) changes.push({ kind: 'role', from: before.role, to: role });
  if (before.name !== name) changes.push({ kind: 'renamed', from: before.name, to: name });
  return changes;
}

function statusChange(from: Status, to: Status): 'came' | 'disabled' | 'enabled' {
  if (to === 'disabled') return 'disabled';
  return from === 'invited' ? 'came' : 'enabled';
}
