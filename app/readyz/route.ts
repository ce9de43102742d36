import path from 'node:path';
import { loadReadiness } from '@/lib/data/reads/load-readiness';
import { migrationNames } from '@/lib/server/migrate/migration-folders';

/** 200 when database and migrations are in order, else 503; nothing else is revealed. */
export async function GET(): Promise<Response> {
  const ready = await loadReadiness(migrationNames(path.resolve('prisma/migrations'))).catch(() => false);
  return ready
    ? Response.json({ status: 'ok' })
    : Response.json({ status: 'unavailable' }, { status: 503, headers: { 'Retry-After': '5' } });
}
