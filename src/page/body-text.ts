/**
 * The text of a page's body by XPath (1.0): native code looks for it, and script comes to know no element. To make the interfaces
 * of elements takes a fresh page as long as to put its text together. The document itself is not asked: in Firefox it answers of no
 * node that the page has put into another document.
 */

/** The body of a page that is made of head and body alone. */
const BODY = '/html[count(*)=2 and head and not(text()[normalize-space()])]/body';

/** All text in the body, unrendered too; empty where a page has more than head and body. */
export function bodyText(page: Document): string {
  return new XPathEvaluator().evaluate(`string(${BODY})`, page).stringValue;
}

/** The text nodes that are in a node or the node itself, or that the text of a page's body is made of; not while the page changes. */
export function textsIn(node: Node): XPathResult {
  return new XPathEvaluator().evaluate(node instanceof Document ? `${BODY}//text()` : './/text()|self::text()', node);
}

/** The name of the element that a text node stands right in, in the case of the document's language; empty where it is in none. */
export function parentName(text: Text): string {
  return new XPathEvaluator().evaluate('name(..)', text).stringValue;
}
