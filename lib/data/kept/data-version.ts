import 'server-only';
import { connections } from '../database';

/** Versions that were read with who asks, in one statement; each is of one request. */
const known = new WeakMap<object, string | null>();

/** Says which state the data were in when it was asked who this is, so that it needn't be asked once more. */
export function rememberVersion(person: object, version: string | null): void {
  known.set(person, version);
}

/**
 * Which state the data are in: another word after every change of what the pages and answers are made from, raised by
 * triggers in the transaction of the change. null where it isn't known; then nothing can be kept.
 *
 * @param person as {@link rememberVersion} was told of; of anybody else the database is asked
 */
export async function dataVersion(person: object): Promise<string | null> {
  const before = known.get(person);
  if (before !== undefined) return before;
  const { rows } = await connections().query<{ version: string }>({
    name: 'data-version',
    text: 'SELECT version FROM data_version',
  });
  return rows[0]?.version ?? null;
}
