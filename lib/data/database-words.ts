import 'server-only';

/** An error and what it was caused by, outermost first. */
function chain(error: unknown): Record<string, unknown>[] {
  const links: Record<string, unknown>[] = [];
  for (let e: unknown = error; e instanceof Object && links.length < 6; ) {
    const link = e as Record<string, unknown>;
    links.push(link);
    const meta = link['meta'];
    e =
      link['cause'] ??
      (meta instanceof Object ? (meta as Record<string, unknown>)['driverAdapterError'] : undefined);
  }
  return links;
}

/** Prisma's codes of an error, and those of what caused it. */
export function codesOf(error: unknown): string[] {
  return chain(error).flatMap(({ code }) => (typeof code === 'string' ? [code] : []));
}

/** All that an error and its causes say, for finding the name of a constraint. */
export function textOf(error: unknown): string {
  return chain(error)
    .map((link) => `${String(link['message'] ?? '')} ${JSON.stringify(link['meta'] ?? '')}`)
    .join(' ');
}
