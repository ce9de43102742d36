import type { Page } from '@playwright/test';

/** What the page writes to the browser’s console as an error from now on, and what it throws. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
