import 'server-only';

/** Prisma's codes and PostgreSQL's states that say "not now", as against "wrong question". */
const PRISMA = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
]);
const POSTGRES = /^(08...|53...|55P03|57P0[1-5]|57014|58030|28...|3D000|42P01)$/;
const SOCKET =
  /ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|Connection terminated|is not queryable|timeout exceeded when trying to connect|Query read timeout/;
const ADAPTER = new Set([
  'DatabaseNotReachable',
  'DatabaseDoesNotExist',
  'DatabaseAccessDenied',
  'AuthenticationFailed',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TableDoesNotExist',
  'TransactionWriteConflict',
]);

/**
 * Whether an error of the data layer means that the database can't answer now (down, frozen, full, restarting,
 * another schema), so that the answer is 503 with Retry-After and never a stack.
 */
export function isUnavailable(error: unknown): boolean {
  for (let e: unknown = error, depth = 0; e instanceof Object && depth < 5; depth++) {
    const { code, kind, originalCode, message, name, cause, meta } = e as Record<string, unknown>;
    if (name === 'PrismaClientInitializationError') return true;
    if (typeof code === 'string' && (PRISMA.has(code) || POSTGRES.test(code))) return true;
    if (typeof originalCode === 'string' && POSTGRES.test(originalCode)) return true;
    if (typeof kind === 'string' && ADAPTER.has(kind)) return true;
    if (typeof message === 'string' && SOCKET.test(message)) return true;
    e =
      cause ?? (meta instanceof Object ? (meta as Record<string, unknown>)['driverAdapterError'] : undefined);
  }
  return false;
}
