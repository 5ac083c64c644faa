import type { Page } from 'puppeteer-core';

/** Everything that goes wrong in a page from now on, for whatever script: errors nobody caught, and what the console calls errors. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
