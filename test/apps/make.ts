/** How a framework makes an element. */
export type Make<Node> = (type: string, props: Record<string, unknown> | null, ...children: unknown[]) => Node;
