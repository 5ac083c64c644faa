import type { NameIndex } from '../core/index/name-index.ts';
import { readDocument } from '../core/mentions/read-document.ts';
import { REASONS } from '../core/mentions/rules.ts';
import type { Span } from '../core/text/span.ts';

/** How much text is shown on each side of a name, in UTF-16 units. */
const CONTEXT = 40;

/** What would be marked in a text, a line each: `entity  … before ⟦name⟧ after …`. With `explain`, also what would not, and why. */
export function scanText(text: string, index: NameIndex, explain: boolean): string[] {
  const { mentions, rejections } = readDocument(text, index);
  const lines = mentions.map((mention) => ({
    at: mention.start,
    line: `+ ${shown(text, mention, mention.entities.join(' or '))}`,
  }));
  if (explain) {
    lines.push(
      ...rejections.map((rejection) => ({
        at: rejection.start,
        line: `- ${shown(text, rejection, rejection.entity || '(blocker)')}\n    ${rejection.reason}: ${REASONS[rejection.reason]}`,
      })),
    );
  }
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function shown(text: string, { start, end }: Span, entity: string): string {
  const context = `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
  return `${entity.padEnd(28)} ${context.replace(/\s+/g, ' ')}`;
}

/**
 * Reads one unit `{"id", "text"}` and answers `{"id", "spans": [{"start", "end", "entity"}]}` as JSON; entities by their id in
 * the pack (one span for each where several claim the name), offsets in UTF-16 units. Each unit is a document of its own.
 * @throws Error where the line is no such unit.
 */
export function scanUnit(line: string, index: NameIndex): string {
  const unit: unknown = JSON.parse(line);
  if (
    typeof unit !== 'object' ||
    unit === null ||
    !('id' in unit) ||
    !('text' in unit) ||
    typeof unit.text !== 'string'
  ) {
    throw new Error(`This is no unit {"id": …, "text": "…"}: ${line.slice(0, 80)}`);
  }
  const spans = readDocument(unit.text, index).mentions.flatMap(({ start, end, entities }) =>
    entities.map((entity) => ({ start, end, entity: entity.slice(entity.indexOf('/') + 1) })),
  );
  return JSON.stringify({ id: unit.id, spans });
}

/** The text of an HTML file as far as a command line can tell: tags away, blocks parted by empty lines, entities decoded. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|noscript|template|textarea|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<(?:br|\/?(?:p|div|section|article|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|header|footer|main|nav|figcaption))\b[^>]*>/gi,
      '\n\n',
    )
    .replace(/<[^>]+>/g, '')
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
};

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
