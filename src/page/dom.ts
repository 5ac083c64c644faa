/**
 * Reads of the DOM that no page can clobber: a form's own properties give way to fields named like them
 * (`<input name="parentNode">`), so they are asked of the prototypes.
 */
function getter<T>(name: string): (node: Node) => T {
  let get: (() => unknown) | undefined;
  return (node) => {
    // Not before it is asked for: a fresh page makes each interface then.
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    return get?.call(node) as T;
  };
}

export const parentOf = getter<Node | null>('parentNode');
export const firstChildOf = getter<Node | null>('firstChild');
export const lastChildOf = getter<Node | null>('lastChild');
export const nextSiblingOf = getter<Node | null>('nextSibling');
export const previousSiblingOf = getter<Node | null>('previousSibling');
/** Of an element all text in it, unrendered too; of a document or its type none. */
export const textOf = getter<string | null>('textContent');
export const isConnected = getter<boolean>('isConnected');

/** Whether an element is drawn (CSSOM View, `checkVisibility`); with options, also whether it can be seen. */
export function isDrawn(element: Element, options?: CheckVisibilityOptions): boolean {
  return Element.prototype.checkVisibility.call(element, options);
}

/** `SHOW_ELEMENT` and `SHOW_TEXT` (DOM Standard, `NodeFilter`), by number: a fresh page need not make that interface. */
export const ELEMENTS = 1;
export const TEXTS = 4;

const nodeNameOf = getter<string>('nodeName');

/** The elements that a node is and stands in, from the inside, through the edges of shadow roots. */
export function* outwards(node: Node | null | undefined): Generator<Element> {
  for (let outer = node; outer; outer = parentOf(outer) ?? (outer as ShadowRoot).host)
    if (outer instanceof Element) yield outer;
}

/**
 * Whether a node stands in an element that a selector matches, or in one that somebody types into, through the edges of shadow
 * roots. By native search: step by step, and with the browser's own way up at each step, a deep page would take its square.
 */
export function isInside(node: Node, selector: string): boolean {
  for (let outer: Node | null = parentOf(node); outer; ) {
    if (outer instanceof Element) {
      if (isEditable(outer) || Element.prototype.closest.call(outer, selector)) return true;
      outer = Node.prototype.getRootNode.call(outer);
    }
    outer = outer instanceof ShadowRoot ? outer.host : null;
  }
  return false;
}

/** The name of an element in capitals, whatever kind of document it stands in. */
export function nameOf(element: Element): string {
  return nodeNameOf(element).toUpperCase();
}

/**
 * The names, in capitals, of elements that are drawn as one whole and show something of their own (CSS Images 3, «replaced
 * elements»; HTML, form controls; MathML).
 */
export const REPLACED = /^(?:IMG|VIDEO|AUDIO|CANVAS|IFRAME|OBJECT|EMBED|INPUT|METER|PROGRESS|MATH)$/;

/** Whether somebody types into the element; where a field of a form bears this name, its value is no answer. */
function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true;
}
