import type { Person } from '../person';

/** People of tests, one of each role; lib/data/testing/given.ts puts them into a test's database. */
export const VIEWER = person(1, 'Vera Viewer', 'viewer');
export const OFFICER = person(2, 'Olive Officer', 'officer');
export const MANAGER = person(3, 'Max Manager', 'manager');
export const ADMIN = person(4, 'Ada Admin', 'admin');
export const SECOND_OFFICER = person(5, 'Otto Officer', 'officer');
export const SECOND_MANAGER = person(6, 'Mia Manager', 'manager');

export const TEST_PEOPLE = [VIEWER, OFFICER, MANAGER, ADMIN, SECOND_OFFICER, SECOND_MANAGER] as const;

function person(number: number, name: string, role: Person['role']): Person {
  return { id: `22222222-0000-7000-8000-00000000000${number}`, name, role };
}
