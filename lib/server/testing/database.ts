import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../migrate/migrate';
import { root } from '../root.mjs';
import { startThrowAwayDatabase } from './throw-away-database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the throw-away PostgreSQL's roles, each of another database in it. */
    testDatabase: { admin: string; owner: string; app: string };
  }
}

/**
 * Starts one PostgreSQL for all database tests of a run, with the migrations applied to `kpi`, from which each test's
 * database is copied (fresh-database.ts).
 *
 * @returns how to end it
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startThrowAwayDatabase();
  await migrate(database.urls, path.join(root, 'prisma', 'migrations'));
  await makeTemplate(database.adminUrl);
  const { serving: app, migrate: owner } = database.urls;
  project.provide('testDatabase', { admin: database.adminUrl, owner, app });
  return database.remove;
}

/** A template can be copied only while nobody is connected to it; nobody is to change it either. */
async function makeTemplate(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('ALTER DATABASE kpi WITH IS_TEMPLATE true ALLOW_CONNECTIONS false');
  await admin.end();
}
