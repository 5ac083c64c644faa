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
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

export const openRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const nodeNameOf = getter<string>(Node.prototype, 'nodeName');
const isEditableHtml = getter<boolean>(HTMLElement.prototype, 'isContentEditable');

/** What a node stands in, through the edge of a shadow root. */
export function outerOf(node: Node): Node | null {
  return parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The name of an element in capitals, whatever kind of document it stands in. */
export function nameOf(element: Element): string {
  return nodeNameOf(element).toUpperCase();
}

/** Whether somebody types into the element. */
export function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && isEditableHtml(element);
}
