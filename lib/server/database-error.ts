import { StartError } from './start-error.mjs';

/** What to say instead of the driver's words, by the code of Node or PostgreSQL. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there: is it running?',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  '28P01': 'the password is wrong',
  '28000': 'this user may not sign in',
  '3D000': 'there is no such database',
  '53300': 'it has too many connections',
  '57P03': 'it is starting up or shutting down: try again',
};

/**
 * Turns a failed connection into one clear line that names host, port and database, never the password.
 *
 * @param url the connection that failed
 * @param error what the driver threw
 * @example explainDatabaseError(url, error).message // "the database kpi at db.example:5432 can't be used: …"
 */
export function explainDatabaseError(url: string, error: unknown): StartError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${pathname.slice(1) || '(no name)'} at ${hostname}:${port || '5432'}`;
  return new StartError(`the database ${place} can't be used: ${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  // Several addresses of one host fail together: the first stands for all.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}
