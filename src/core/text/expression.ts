const made = new Map<string, RegExp>();

/**
 * The expression of a source, to search all of a text from its start. A page needs few of them, and to make one takes as long as to
 * search the page with it: each is made when it is first needed, and kept.
 */
export function expressionOf(source: string): RegExp {
  let expression = made.get(source);
  if (!expression) {
    expression = new RegExp(source, 'g');
    made.set(source, expression);
  }
  expression.lastIndex = 0;
  return expression;
}
