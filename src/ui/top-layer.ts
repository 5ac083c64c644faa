import { focusedElement, innermost, outerElement } from './outer-element.ts';

/** How often, in milliseconds, it is seen to that a pinned card is still on top: no event tells of every dialog that opens. */
const LOOK = 250;

/** What makes all the rest of the page inert, or hides it. */
const ALONE = ':modal, :fullscreen';

/** The same, and what is closed by a press outside of it. */
const APART = `${ALONE}, :popover-open`;

/** Whether an element lies in the top layer, where nothing around it clips it. */
export function isApart(element: Element, apart = APART): boolean {
  return Element.prototype.matches.call(element, apart);
}

/** Where a card belongs in the page to be on top and alive: by a name inside of a modal dialog or the like, it belongs to that. */
export function topmostParent(element: Element | null, apart = APART): Element {
  for (let outer = element; outer; outer = outerElement(outer)) if (isApart(outer, apart)) return outer;
  return (
    innermost(document.fullscreenElement, ({ shadowRoot }) => shadowRoot?.fullscreenElement) ??
    // Firefox draws nothing else in a frameset, which is the body of its document.
    (document.body instanceof HTMLBodyElement ? document.body : document.documentElement)
  );
}

/** Puts a host into the top layer, above all that is there. What it has scrolled to stays. */
export function raise(host: HTMLElement, parent: Node | null = host.parentNode): void {
  const scrolled = host.shadowRoot?.querySelector('.card');
  const top = scrolled?.scrollTop ?? 0;
  if (host.parentNode === parent) host.hidePopover();
  else parent?.appendChild(host);
  host.showPopover();
  // Where there is nothing to scroll, the browser need not lay the card out for it.
  if (top > 0) scrolled?.scrollTo(0, top);
}

/**
 * Keeps a host on top for as long as it is wanted: also when a dialog opens or closes, the page goes full screen, or the page
 * throws away what the host stood in.
 * @returns how to stop.
 */
export function keepOnTop(host: HTMLElement): () => void {
  const dialogs = document.getElementsByTagName('dialog');
  let fullscreen = document.fullscreenElement;
  const look = (): void => {
    const modals = [...dialogs].filter((dialog) => dialog.matches(':modal'));
    // The focus is in the topmost of several.
    const active = topmostParent(
      focusedElement(({ shadowRoot }) => shadowRoot),
      ALONE,
    );
    const parent = active.matches(ALONE) ? active : topmostParent(modals.at(-1) ?? host, ALONE);
    if (host.parentNode === parent && host.isConnected && fullscreen === document.fullscreenElement) return;
    fullscreen = document.fullscreenElement;
    raise(host, parent);
  };
  const timer = setInterval(look, LOOK);
  return () => clearInterval(timer);
}
