/** What a person may be. `operator` is the command line, `record` the author of what ships with the product. */
export type Role = 'viewer' | 'officer' | 'manager' | 'admin' | 'operator' | 'record';

/** Who asks or acts. The first argument of every function of lib/data. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role };

/** Reads everything approved, on this machine only, until people can sign in. */
export const LOCAL_READER: Person = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'local-reader',
  role: 'viewer',
};

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

export const BUILT_IN_PEOPLE: readonly Person[] = [LOCAL_READER, COMMAND_LINE, PUBLISHED_RECORD];
