import type { NameIndex } from '../core/index/name-index.ts';
import { readDocument } from '../core/mentions/read-document.ts';
import { REASONS } from '../core/mentions/reasons.ts';
import type { Span } from '../core/text/span.ts';
import { InputError } from './problem.ts';

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
 * the pack (one span for each where several claim the name), offsets in UTF-16 units. Each unit is a document of its own. Other
 * keys are passed over, `lang` too: a page does not reliably say what language it is in, and the rules do not ask.
 * @param where what the line is called where it is wrong.
 * @throws InputError where the line is no such unit.
 */
export function scanUnit(line: string, where: string, index: NameIndex): string {
  const { id, text } = unitOf(line, where);
  const spans = readDocument(text, index).mentions.flatMap(({ start, end, entities }) =>
    entities.map((entity) => ({ start, end, entity: entity.slice(entity.indexOf('/') + 1) })),
  );
  return JSON.stringify({ id, spans });
}

function unitOf(line: string, where: string): { id: unknown; text: string } {
  const problem = (what: string): InputError =>
    new InputError({
      where,
      what,
      mend: `Write one line like {"id": "a1", "text": "…"} in place of: ${line.slice(0, 80)}`,
    });
  let unit: unknown;
  try {
    unit = JSON.parse(line);
  } catch (error) {
    throw problem(`This is no JSON (${error instanceof Error ? error.message : error}).`);
  }
  if (typeof unit !== 'object' || unit === null || Array.isArray(unit)) throw problem('This is no JSON object.');
  if (!('id' in unit)) throw problem('The unit has no `id`.');
  if (!('text' in unit) || typeof unit.text !== 'string')
    throw problem('The unit has no `text`, or one that is no string.');
  return { id: unit.id, text: unit.text };
}
