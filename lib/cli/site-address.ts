import { existsSync } from 'node:fs';
import type { Environment } from '@/lib/env';
import { askHolder } from '@/lib/server/folder-lock.mjs';
import { siteOf } from '@/lib/server/http/site';

/**
 * The address that links to the product begin with: APP_URL, else where the server runs that has the embedded database
 * now, else where it would with this PORT.
 *
 * @example await siteAddress(parseEnvironment({ APP_URL: 'https://kpi.example' })) // 'https://kpi.example'
 */
export async function siteAddress({ appUrl, port, databaseUrl, dataDir }: Environment): Promise<string> {
  const running = appUrl === null && databaseUrl === null && existsSync(dataDir);
  const holder = running ? await askHolder(dataDir) : null;
  return holder?.address ?? siteOf(appUrl, port).origins[0] ?? '';
}
