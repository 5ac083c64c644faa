/** The element around a node as it is drawn: the slot that it is put into, the host of the shadow root that it is in, else its parent. */
export function outerElement(node: Node): Element | null {
  // A form gives way to fields named like its properties.
  const { assignedSlot } = node as Element;
  if (assignedSlot instanceof HTMLSlotElement) return assignedSlot;
  const parent = PARENT?.call(node) as Node | null;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The element that is really meant where a document tells of one, which may be but the host of the shadow root that the next is in. */
export function innermost(told: Element | null, next: (host: Element) => Element | null | undefined): Element | null {
  const inner = told && next(told);
  return inner && inner !== told ? innermost(inner, next) : told;
}

/** What has the focus, in whatever shadow root that can be looked into; a frame where it is in that. */
export function focusedElement(rootOf: (host: Element) => ShadowRoot | null | undefined): Element | null {
  return innermost(document.activeElement, (host) => rootOf(host)?.activeElement);
}

const PARENT = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
