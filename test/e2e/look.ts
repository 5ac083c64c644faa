import type { Page } from 'puppeteer-core';

/** How something on a page looks: a picture as text. */
export async function lookAt(page: Page, selector: string): Promise<string> {
  const clip = await page.evaluate((of) => {
    const element = document.querySelector(of);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }, selector);
  return page.screenshot({ clip, encoding: 'base64' });
}

/** How it looks with its marks, and how without them. */
export async function looksOf(page: Page, selector: string): Promise<{ marked: string; bare: string }> {
  const marked = await lookAt(page, selector);
  for (;;) {
    await page.evaluate(() => CSS.highlights.get('sidelight')?.clear());
    const bare = await lookAt(page, selector);
    // The marks come back within a second.
    if (await page.evaluate(() => CSS.highlights.get('sidelight')?.size === 0)) return { marked, bare };
  }
}
