import { describe, expect, test } from 'vitest';
import { findCycle, importsBelow } from './imports.ts';

/** Who may import whom: the rooms of `src`, and the packages each may use. The same table stands in CONTRIBUTING.md. */
const TABLE: Readonly<Record<string, { rooms: readonly string[]; packages: RegExp }>> = {
  core: { rooms: [], packages: /^valibot$/ },
  compiler: {
    rooms: ['core'],
    packages: /^(?:node:.*|valibot|yaml|vite|@valibot\/to-json-schema|d3-geo|geojson|topojson-.*)$/,
  },
  page: { rooms: ['core'], packages: /^$/ },
  ui: { rooms: ['core'], packages: /^preact(?:\/.*)?$/ },
  platform: { rooms: ['core'], packages: /^(?:webextension-polyfill|valibot)$/ },
  background: { rooms: ['core', 'platform', 'ui'], packages: /^virtual:bundle$/ },
  content: { rooms: ['core', 'page', 'platform', 'ui'], packages: /^preact$/ },
};

/** Inside core, from the lowest up: a folder imports those before it. */
const CORE_ORDER = ['text', 'pack', 'morphology', 'index', 'hover', 'mentions'];

const imports = importsBelow('src');
const roomOf = (path: string): string | undefined => path.match(/^src\/(\w+)\//)?.[1];
const coreFolderOf = (path: string): string | undefined => path.match(/^src\/core\/(\w+)\//)?.[1];
const edges = [...imports].flatMap(([file, targets]) => targets.map((target): [string, string] => [file, target]));

describe('architecture', () => {
  test('the test reads the sources', () => {
    expect(imports.get('src/content/main.iife.ts')).toContain('src/page/reader.ts');
  });

  test('there is no import cycle', () => {
    const cycle = findCycle(imports);
    expect(
      cycle,
      `These files import each other in a circle: ${cycle?.join(' → ')}. Move what they share below both.`,
    ).toBeUndefined();
  });

  test('a cycle would be found', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test('rooms import what the table lets them', () => {
    const offences = edges.filter(([file, target]) => !mayImport(roomOf(file) ?? '', target));
    expect(offences, 'Pass what is needed as an argument, or move the code; a new room goes into the table.').toEqual(
      [],
    );
  });

  test('in core, imports go downwards', () => {
    const height = (path: string): number => CORE_ORDER.indexOf(coreFolderOf(path) ?? '');
    const inside = edges.filter(([file, target]) => coreFolderOf(file) && coreFolderOf(target));
    const offences = inside.filter(([file, target]) => height(file) < 0 || height(file) < height(target));
    expect(offences, `From the lowest up: ${CORE_ORDER.join(', ')}.`).toEqual([]);
  });
});

function mayImport(room: string, target: string): boolean {
  const rule = TABLE[room];
  const other = roomOf(target);
  if (!rule) return false;
  if (target.startsWith('public/_locales/')) return room === 'platform';
  return other ? other === room || rule.rooms.includes(other) : rule.packages.test(target);
}
