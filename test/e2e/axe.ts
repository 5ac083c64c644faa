import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with the open card: the rule, and the elements that break it. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The card appears within some frames; in between, its colours are mixed with the page's.
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
    await Promise.all(card?.getAnimations().map((animation) => animation.finished) ?? []);
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run({ include: [{ fromShadowDom: ['sidelight-card', '.card'] }] });
    if (passes.length === 0) throw new Error('axe has not seen the card');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Opens every fold of the card. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('sidelight-card')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });
}
