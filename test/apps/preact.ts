import { createElement, render, hydrate as takeOver, type VNode } from 'preact';
import type { Make } from './make.ts';
import { drawNews } from './news.ts';

const make = createElement as Make<VNode>;
const draw = (round: number): VNode => drawNews(make, { round });

/** What a server would send. */
export const html = ((): string => {
  const element = document.createElement('div');
  render(draw(0), element);
  return element.innerHTML;
})();

/** Takes over what stands in an element, as the client does; the answer draws again. */
export function hydrate(element: Element): (round: number) => void {
  takeOver(draw(0), element);
  return (round) => render(draw(round), element);
}
