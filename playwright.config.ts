import { defineConfig } from '@playwright/test';

/** The address of the product that `.ci/test.mjs` started for the tests. */
const baseURL = process.env['KPI_E2E_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // First somebody meets the empty product and imports; everybody after that only reads.
  projects: [
    { name: 'first use', testMatch: 'first-use.spec.ts' },
    {
      name: 'reading',
      testMatch: '*.spec.ts',
      testIgnore: ['first-use.spec.ts', 'faults.spec.ts'],
      dependencies: ['first use'],
    },
    { name: 'faults', testMatch: 'faults.spec.ts', dependencies: ['reading'] },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
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
