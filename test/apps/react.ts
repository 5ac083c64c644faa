import { createElement, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import type { Make } from './make.ts';
import { drawNews } from './news.ts';

const make = createElement as Make<ReactElement>;
const draw = (round: number): ReactElement => drawNews(make, { round });

/** What a server would send. */
export const html = renderToString(draw(0));

/** Takes over what stands in an element, as the client does; the answer draws again. */
export function hydrate(element: Element): (round: number) => void {
  const root = hydrateRoot(element, draw(0), {
    onRecoverableError: (error) => console.error('hydration:', error),
  });
  return (round) => root.render(draw(round));
}
