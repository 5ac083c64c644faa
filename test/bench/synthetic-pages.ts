import { randomWith } from './random.ts';

/** What the words of a page are made of, by script. */
const LETTERS = {
  en: { vowels: 'aeiou', consonants: 'bcdfghlmnprstvw', capital: true },
  ru: { vowels: 'аеиоуы', consonants: 'бвгдзклмнпрстх', capital: true },
  ar: { vowels: 'اوي', consonants: 'بتجحدرسشعفقلمنه', capital: false },
} as const;

export type PageScript = keyof typeof LETTERS;

export interface PageWishes {
  readonly script: PageScript;
  readonly paragraphs: number;
  /** Every how many words one of the names stands; none where not given. */
  readonly namesEvery?: number;
  readonly names?: readonly string[];
}

/**
 * A page as news sites build them: a header with menus, an article whose paragraphs hold links and emphasis, lists of other
 * articles, a footer, an inline script. The same for the same wishes. Words are made of syllables, short ones oftener.
 */
export function syntheticPage({ script, paragraphs, namesEvery, names = [] }: PageWishes): string {
  const random = randomWith(paragraphs);
  const { vowels, consonants, capital } = LETTERS[script];
  const pick = (from: string): string => from.charAt(random(from.length));
  let count = 0;
  const word = (): string => {
    if (namesEvery && names.length > 0 && ++count % namesEvery === 0) return names[random(names.length)] ?? '';
    const syllables = 1 + random(1 + random(4));
    const letters = Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join('');
    return capital && random(9) === 0 ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
  };
  const words = (many: number): string => Array.from({ length: many }, word).join(' ');
  const sentence = (): string => `${words(6 + random(14))}.`;
  const link = (): string => `<a href="#${random(1000)}">${words(1 + random(5))}</a>`;
  const paragraph = (): string =>
    `<p>${sentence()} ${sentence()} ${link()} ${sentence()} <em>${words(2)}</em> ${sentence()}</p>`;
  const menu = (many: number): string =>
    `<ul>${Array.from({ length: many }, () => `<li>${link()}</li>`).join('')}</ul>`;
  const teaser = (): string => `<article><h3>${link()}</h3><p>${sentence()}</p><time>12:0${random(9)}</time></article>`;
  const data = JSON.stringify(Array.from({ length: 200 }, () => ({ id: random(1e6), t: words(3) })));
  return `<!doctype html><html lang="${script}"><meta charset="utf-8"><title>${words(4)}</title>
<style>body { font: 16px/1.5 serif } li { display: inline-block } aside { float: right; width: 20em }</style>
<header><nav>${menu(24)}</nav></header><aside>${Array.from({ length: 12 }, teaser).join('\n')}</aside>
<main><h1>${words(7)}</h1>${Array.from({ length: paragraphs }, paragraph).join('\n')}</main>
<footer>${menu(30)}</footer><script type="application/json">${data}</script></html>`;
}
