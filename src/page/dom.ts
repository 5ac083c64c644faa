/**
 * Reads of the DOM that no page can clobber: a form's own properties give way to fields named like them
 * (`<input name="parentNode">`), so they are asked of the prototypes.
 */
function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}.`);
  return (node) => Reflect.apply(get, node, []) as T;
}

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = getter<Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<Node | null>(Node.prototype, 'previousSibling');
/** Of an element all text in it, unrendered too; of a document or its type none. */
export const textOf = getter<string | null>(Node.prototype, 'textContent');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

export const openRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const nodeNameOf = getter<string>(Node.prototype, 'nodeName');
const isEditableHtml = getter<boolean>(HTMLElement.prototype, 'isContentEditable');

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

/** Whether somebody types into the element. */
function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && isEditableHtml(element);
}
