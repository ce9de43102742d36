import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The shell first: the same Chromium without windows, which takes three fifths of the processor's time. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * A browser for the end-to-end tests: one that is installed, else Playwright's own, else Debian's package.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the path of its program
 */
export async function findBrowser(say) {
  const installed = () => INSTALLED.find((path) => existsSync(path));
  const { chromium } = await import('@playwright/test');
  const found =
    installed() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (found) return found;
  say('installing a browser for the end-to-end tests …');
  if (attempt('npx', ['playwright', 'install', '--with-deps', 'chromium'])) return chromium.executablePath();
  attempt('apt-get', ['update', '-qq']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    attempt('apt-get', ['install', '-y', '-qq', name, 'fonts-noto-cjk']);
    const late = installed();
    if (late) return late;
  }
  throw new Error(
    'no browser: install Chromium (for example: apt-get install chromium), then run npm test again',
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
