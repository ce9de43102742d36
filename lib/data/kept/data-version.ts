import 'server-only';
import { connections } from '../database';

/**
 * Which state the data are in: another word after every change of what the pages and answers are made from, raised by
 * triggers in the transaction of the change. null where it isn't known; then nothing can be kept.
 */
export async function dataVersion(): Promise<string | null> {
  const { rows } = await connections().query<{ version: string }>({
    name: 'data-version',
    text: 'SELECT version FROM data_version',
  });
  return rows[0]?.version ?? null;
}
