/** Whether a text begins like HTML: with a tag, a comment or a declaration. */
export function isHtml(content: string): boolean {
  return /^\s*<[!?a-z]/i.test(content);
}

const UNSEEN = /<!--[\s\S]*?-->|<(script|style|noscript|template|textarea|head)\b[\s\S]*?<\/\1\s*>/gi;
const BLOCK =
  /^<(?:br|\/?(?:p|div|section|article|h[1-6]|li|ul|ol|dl|dt|dd|td|th|tr|table|blockquote|pre|header|footer|main|nav|aside|body|figure|figcaption))\b/i;
/** A tag, whose quoted attributes may have `>` in them, or a declaration. */
const TAG = /<[!?/]?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** The text of HTML as far as a command line can tell: tags away, blocks parted by empty lines, entities decoded. */
export function textOfHtml(html: string): string {
  return html
    .replace(UNSEEN, ' ')
    .replace(TAG, (tag) => (BLOCK.test(tag) ? '\n\n' : ''))
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => decode(name) ?? whole);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  zwnj: '\u200C',
  lrm: '\u200E',
  rlm: '\u200F',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
};

/** The marks of letters that HTML names (`&Eacute;`), as combining characters. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const mark = MARKS[name.slice(1)];
    return mark ? (name.charAt(0) + mark).normalize('NFC') : NAMED[name];
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
