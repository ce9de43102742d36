import { readFileSync } from 'node:fs';
import type { HumanRole } from '@/lib/access/person';

/** Somebody who can sign in. */
export type SomebodyInTests = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: HumanRole;
};

/** Those whom `people.setup.ts` adds and signs in. Nobody else changes what they are called, may do or like. */
export const PEOPLE = {
  viewer: somebody('Vera Lam', 'viewer', 'teapot under the banyan'),
  officer: somebody('Oscar Chan', 'officer', 'ferry before the typhoon'),
  manager: somebody('Mandy Ho', 'manager', 'peak tram at half past'),
  admin: somebody('Ada Wong', 'admin', 'keys beside the lantern'),
} as const satisfies Record<HumanRole, SomebodyInTests>;

/** Where the cookies of somebody who is signed in are kept while the tests run. */
export function signedInAs(role: HumanRole): string {
  return `test-results/people/${role}.json`;
}

/** The `Cookie` header of somebody who is signed in. */
export function cookieHeaderOf(role: HumanRole): string {
  const { cookies } = JSON.parse(readFileSync(signedInAs(role), 'utf8')) as {
    cookies: { name: string; value: string }[];
  };
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** A browser in which nobody is signed in. */
export const NOBODY = { cookies: [], origins: [] };

function somebody(name: string, role: HumanRole, password: string): SomebodyInTests {
  return { email: `${name.toLowerCase().replace(' ', '.')}@example.org`, password, name, role };
}
