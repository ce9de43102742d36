import 'server-only';
import { codesOf, textOf } from './database-words';

/** PostgreSQL ended the connection, or a deadlock or serialization ended the transaction; Prisma's words for the same. */
const CODES = new Set(['57P01', '57P02', '57P03', '08003', '08006', '40001', '40P01', 'P1017', 'P2034']);
const WORDS = /Connection terminated|is not queryable|ECONNRESET|EPIPE|Server has closed the connection/;

/**
 * Whether an error means that the transaction is gone through no fault of what it asked, so that it may be tried once more
 * where doing it twice is safe.
 */
export function isLost(error: unknown): boolean {
  return codesOf(error).some((code) => CODES.has(code)) || WORDS.test(textOf(error));
}
