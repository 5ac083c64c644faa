import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const CONTENT_SCRIPT = 'src/content/main.iife.js';

describe.each(['chrome', 'firefox'])('what is built for %s', (browser) => {
  const root = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(root, file)).isFile(),
  );

  test('lets pages reach nothing of it, and asks for storage alone', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toEqual([CONTENT_SCRIPT]);
  });

  test('the content script fits its budget of 30 kB gzipped', () => {
    expect(gzipSync(readFileSync(join(root, CONTENT_SCRIPT))).length).toBeLessThan(30_000);
  });

  test('no script can send anything anywhere, or run text as code', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) {
      const code = readFileSync(join(root, script), 'utf8');
      expect(code, script).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(|new Function\b/,
      );
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
