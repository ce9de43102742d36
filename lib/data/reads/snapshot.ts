import 'server-only';
import { database, type Queryable } from '../database';

/** Asks several questions of one state of the database, so that a figure and its target can't be of two states. */
export function inSnapshot<Answer>(ask: (db: Queryable) => Promise<Answer>): Promise<Answer> {
  return database().$transaction(ask, { isolationLevel: 'RepeatableRead' });
}
