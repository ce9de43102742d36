import 'server-only';
import { fileLines } from './file-lines';
import { fileOf } from './manifest';
import { RestoreRefused } from './restore-refused';
import { BATCH, insertLines } from './row-text';
import type { Session } from './session';
import type { Table } from './tables';

/**
 * Adds the rows of a table's file in their order, through the table's constraints and triggers. Memory stays bounded.
 *
 * @throws RestoreRefused naming the table, the line and what PostgreSQL says of it
 */
export async function fillTable(
  session: Session,
  table: Table,
  place: string,
  signal: AbortSignal,
): Promise<void> {
  let batch: string[] = [];
  let characters = 0;
  let before = 0;
  const add = async () => {
    signal.throwIfAborted();
    await addLines(session, table, batch, before);
    before += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const line of fileLines(place)) {
    batch.push(line);
    characters += line.length;
    if (batch.length === BATCH.rows || characters >= BATCH.characters) await add();
  }
  if (batch.length > 0) await add();
}

async function addLines(
  session: Session,
  table: Table,
  lines: readonly string[],
  before: number,
): Promise<void> {
  const statement = insertLines(table);
  await session.query('SAVEPOINT batch');
  try {
    await session.query(statement, [lines]);
  } catch {
    // Once more row by row, to find the one that is refused.
    await session.query('ROLLBACK TO SAVEPOINT batch');
    for (const [at, line] of lines.entries()) {
      await session.query(statement, [[line]]).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new RestoreRefused(`${fileOf(table.name)} line ${before + at + 1}: ${reason}`);
      });
    }
  }
  await session.query('RELEASE SAVEPOINT batch');
}
