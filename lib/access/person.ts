/** What a human may be, in the order in which they may do more. An administrator manages people, not figures. */
export const HUMAN_ROLES = ['viewer', 'officer', 'manager', 'admin'] as const;
export type HumanRole = (typeof HUMAN_ROLES)[number];

/** What the service account behind an API token may be: it never submits, approves or manages anything. */
export const TOKEN_ROLES = ['token-viewer', 'token-officer'] as const;
export type TokenRole = (typeof TOKEN_ROLES)[number];

/**
 * `operator` is the command line, `record` the author of what ships with the product, `public` anybody at all, signed in
 * or not, who reads open data.
 */
export type Role = HumanRole | TokenRole | 'operator' | 'record' | 'public';

/** Who asks or acts. The first argument of every function of lib/data. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role };

/** The service account of the operator's command line. It can't sign in. */
export const COMMAND_LINE: Person = {
  id: '00000000-0000-7000-8000-000000000002',
  name: 'command-line',
  role: 'operator',
};

/** The author of the published figures, first definitions and holidays that ship with the product. */
export const PUBLISHED_RECORD: Person = {
  id: '00000000-0000-7000-8000-000000000003',
  name: 'published-record',
  role: 'record',
};

/** Whoever reads open data. Nothing is known of them and nothing is ever written in their name: they have no account. */
export const PUBLIC: Person = {
  id: '00000000-0000-7000-8000-000000000004',
  name: 'public',
  role: 'public',
};

export const BUILT_IN_PEOPLE: readonly Person[] = [COMMAND_LINE, PUBLISHED_RECORD];

/** Whether a text names a role that a human can have. */
export function isHumanRole(text: unknown): text is HumanRole {
  return HUMAN_ROLES.some((role) => role === text);
}
