import { defineConfig } from '@playwright/test';
import { signedInAs } from './e2e/people';

/** The address of the product that `.ci/test.mjs` started for the tests. */
const baseURL = process.env['KPI_E2E_URL'] ?? 'http://127.0.0.1:3000';
const viewer = { storageState: signedInAs('viewer') };

/** After these every page shows a newer book, and one pledge more. */
const LAST = ['entering-books.spec.ts', 'entering-definitions.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // First the operator lets people in. Somebody meets the empty product and imports; everybody after that only reads, as
  // the viewer unless a test says who else; then months are entered, and at last the database is shaken.
  projects: [
    { name: 'people', testMatch: 'people.setup.ts' },
    { name: 'first use', testMatch: 'first-use.spec.ts', use: viewer, dependencies: ['people'] },
    {
      name: 'reading',
      testMatch: '*.spec.ts',
      testIgnore: ['first-use.spec.ts', 'entering*.spec.ts', 'faults.spec.ts'],
      use: viewer,
      dependencies: ['first use'],
    },
    {
      name: 'entering',
      testMatch: 'entering*.spec.ts',
      testIgnore: LAST,
      use: viewer,
      dependencies: ['reading'],
    },
    { name: 'entering last', testMatch: LAST, use: viewer, dependencies: ['entering'] },
    { name: 'faults', testMatch: 'faults.spec.ts', use: viewer, dependencies: ['entering last'] },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // Passwords are hashed slowly on purpose, and two tests run at a time.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL,
    timezoneId: 'Asia/Hong_Kong',
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['KPI_E2E_CHROMIUM'] ? { executablePath: process.env['KPI_E2E_CHROMIUM'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
