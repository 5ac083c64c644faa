import { createElement as makeInPreact, render, type VNode } from 'preact';
import { createElement as makeInReact, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Make } from '../../apps/make.ts';
import { drawToDo, type Item } from '../../apps/to-do.ts';

/** How many things to do there are. */
const ITEMS = 100;

/** Each puts the list into an element, and draws it anew at each change. */
const APPLICATIONS = {
  react: (element) => {
    const root = createRoot(element);
    const draw = (items: readonly Item[]): void =>
      flushSync(() => root.render(drawToDo(makeInReact as Make<ReactElement>, items, draw)));
    draw([]);
  },
  preact: (element) => {
    const draw = (items: readonly Item[]): void => render(drawToDo(makeInPreact as Make<VNode>, items, draw), element);
    draw([]);
  },
} satisfies Record<string, (element: Element) => void>;

export type Application = keyof typeof APPLICATIONS;

/**
 * Uses an application as fast as it goes: things to do are added, all completed, all deleted, the first first.
 * @returns milliseconds, each of the three with the layout and the painting that it asks for.
 */
async function use(application: Application): Promise<number> {
  const element = document.body.appendChild(document.createElement('main'));
  APPLICATIONS[application](element);
  let ms = 0;
  for (const button of ['add', 'complete', 'delete'])
    ms += await frameWith(() => {
      for (let item = 0; item < ITEMS; item++) {
        const place = button === 'complete' ? item : 0;
        element.getElementsByClassName(button)[place]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });
  element.remove();
  return ms;
}

/** @returns how long a frame takes in which something is done, in milliseconds. */
function frameWith(work: () => void): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const begin = performance.now();
      work();
      setTimeout(() => resolve(performance.now() - begin));
    }),
  );
}

Object.assign(globalThis, { use });
