import { expect, test } from 'vitest';
import { isHtml, textOfHtml } from './text-of-html.ts';

test.each([
  ['<p>Vladimir <b class="a > b">Putin</b></p>', 'Vladimir Putin'],
  ['<h1>Putin</h1><p>Moscow</p>', 'Putin\n\n\n\nMoscow'],
  ['<!doctype html><head><title>Kyiv</title></head><style>a{}</style>Putin<!-- <b>Kyiv</b> -->', 'Putin'],
  [
    'Mos&shy;cow&nbsp;&mdash; &Eacute;tats-Unis, Trump&#8217;s &#x645; 1 < 2 &unknown;',
    'Mos\u00ADcow\u00A0— États-Unis, Trump’s م 1 < 2 &unknown;',
  ],
])('the text of %s', (html, text) => {
  expect(textOfHtml(html).trim()).toBe(text);
});

test('HTML is told by how it begins', () => {
  expect(['<p>Putin</p>', ' <!-- a -->', '\uFEFF<?xml version="1.0"?><html>'].every(isHtml)).toBe(true);
  expect(['Putin <b>', '< 3', ''].some(isHtml)).toBe(false);
});
