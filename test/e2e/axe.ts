import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with the open card: the rule, and the elements that break it. */
export async function faults(page: Page): Promise<string[]> {
  // More than a megabyte: once for each page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The card appears within some frames; in between, its colours are mixed with the page's.
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
    await Promise.all(card?.getAnimations().map((animation) => animation.finished) ?? []);
    // On gradients axe does not tell how well letters are seen: it is given the colour below them instead.
    const plain = document.createElement('style');
    plain.textContent =
      '.card { background: var(--paper) !important } mark { background: var(--highlight) !important }';
    card?.getRootNode().appendChild(plain);
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes, incomplete } = await axe.run({
      include: [{ fromShadowDom: ['sidelight-card', '.card'] }],
    });
    plain.remove();
    if (passes.length === 0) throw new Error('axe has not seen the card');
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...unsure].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Opens every fold of the card. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('sidelight-card')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });
}
