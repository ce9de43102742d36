import path from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests, told apart by their names:
 * `*.test.ts` are pure, `*.db.test.ts` need a PostgreSQL, `*.process.test.ts` start and stop whole programs.
 */
const alias = { '@': path.resolve(import.meta.dirname) };
const conditions = ['react-server', 'node'];
const shared = { environment: 'node' as const, env: { TZ: 'UTC' } };
/**
 * The files of a kind share processes and what is loaded there: loading it anew for each took most of the time. A file
 * that puts something of its own in a module's place calls `vi.resetModules` before and after.
 */
const together = { ...shared, isolate: false };

export default defineConfig({
  resolve: { alias, conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Half of what the tests of the database take is waiting for it.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...together,
          name: 'unit',
          include: ['{lib,app,prisma,e2e,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/*.process.test.ts', '**/node_modules/**'],
          // The longest are properties, on a machine that may have other things to do.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...together,
          name: 'database',
          include: ['{lib,app,prisma}/**/*.db.test.ts'],
          globalSetup: ['./lib/server/testing/database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'process',
          include: ['lib/**/*.process.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
