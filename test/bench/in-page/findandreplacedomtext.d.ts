/** As much of the library as the bench uses; it has no types of its own. */
declare module 'findandreplacedomtext' {
  interface Options {
    readonly find: RegExp;
    readonly replace: (portion: { readonly text: string }) => Node;
  }
  const findAndReplaceDOMText: (node: Node, options: Options) => unknown;
  export = findAndReplaceDOMText;
}
