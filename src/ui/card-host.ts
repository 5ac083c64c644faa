import { autoUpdate, computePosition, flip, hide, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { Card as CardData } from '../core/pack/card.ts';
import { directionOf } from '../core/pack/language.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import type { Speech } from './strings.ts';

/** Between the name and the card, and between the card and the edge of the viewport, in CSS pixels. */
const GAP = 8;

/** What a card belongs to on the page. */
export interface Anchor {
  /** Its rectangles on the screen, one for each line; none once it is gone. */
  rects(): DOMRect[];
  /** The element it stands in; its scrolling moves the card. */
  readonly element: Element;
  /** Where the pointer is: of a name on two lines, the card goes to the line it points at. */
  readonly x: number;
  readonly y: number;
}

export interface ShownCard {
  /** One, or several where the reader has to choose. */
  readonly cards: readonly CardData[];
  readonly speech: Speech;
  readonly anchor: Anchor;
  /** The reader closes the card, or its name has left the screen. */
  readonly onClose: () => void;
}

/** Hosts the card in the page: one element in the top layer, with a shadow root that shuts the page's styles out. It exists only while a card is shown. */
export class CardHost {
  #host: HTMLElement | undefined;
  #stopPlacing: (() => void) | undefined;

  /** Shows a card in the place of any other. */
  show({ cards, speech, anchor, onClose }: ShownCard): void {
    this.hide();
    const host = document.createElement('sidelight-card');
    const root = host.attachShadow({ mode: 'open' });
    root.append(styleElement());
    const placed = document.createElement('div');
    placed.className = 'placed';
    placed.dir = directionOf(speech.language);
    root.append(placed);
    host.popover = 'manual';
    topmostParent(anchor.element).append(host);
    host.showPopover();
    const open = (card: CardData): void => render(h(Card, { card, speech, onClose }), placed);
    const [only, ...others] = cards;
    if (only && others.length === 0) open(only);
    else render(h(Choice, { cards, speech, onChoose: open }), placed);
    this.#host = host;
    this.#stopPlacing = keepPlaced(placed, anchor, onClose);
  }

  hide(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    const placed = this.#host?.shadowRoot?.querySelector('.placed');
    if (placed) render(null, placed);
    this.#host?.remove();
    this.#host = undefined;
  }

  /** Whether an event comes from the card. */
  owns(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }
}

/** A modal dialog makes all the rest of the page inert, so inside one the card belongs to it. */
function topmostParent(element: Element): Element {
  return (
    Element.prototype.closest.call(element, 'dialog:modal') ??
    document.fullscreenElement ??
    document.body ??
    document.documentElement
  );
}

function styleElement(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

/** Of a name on two lines, the line that the pointer is on. */
function lineAt(anchor: Anchor): DOMRect | undefined {
  const rects = anchor.rects();
  return (
    rects.find(({ left, right, top, bottom }) => {
      return anchor.x >= left && anchor.x <= right && anchor.y >= top && anchor.y <= bottom;
    }) ?? rects[0]
  );
}

/** Places an element by its anchor and keeps it there while the page scrolls and changes. @returns how to stop. */
function keepPlaced(element: HTMLElement, anchor: Anchor, onGone: () => void): () => void {
  const reference: VirtualElement = {
    // A form's fields may hide its place in the document from the library, which climbs from here.
    contextElement: Element.prototype.closest.call(anchor.element, 'form') ? document.documentElement : anchor.element,
    getBoundingClientRect: () => lineAt(anchor) ?? new DOMRect(),
  };
  let stopped = false;
  const place = async (): Promise<void> => {
    if (anchor.rects().length === 0) return onGone();
    const { x, y, middlewareData } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => element.style.setProperty('--available', `${Math.floor(availableHeight)}px`),
        }),
        hide(),
      ],
    });
    // Another card may be shown by now.
    if (stopped) return;
    if (middlewareData.hide?.referenceHidden) return onGone();
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  const stop = autoUpdate(reference, element, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}
