import 'server-only';

/** One line on the server's own log for a failure that nobody foresaw; what goes out says nothing of it. */
export function reportFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), failure: text })}\n`);
}
