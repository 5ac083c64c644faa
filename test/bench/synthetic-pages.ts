import { randomWith } from './random.ts';
import { type PageLanguage, WORDS } from './words.ts';

export interface PageWishes {
  readonly language: PageLanguage;
  readonly paragraphs: number;
  /** Every how many words one of the names stands; none where not given. */
  readonly namesEvery?: number;
  readonly names?: readonly string[];
}

/**
 * A page as news sites build them: a header with menus, an article whose paragraphs hold links and emphasis, lists of other
 * articles, a footer, an inline script. The same for the same wishes.
 */
export function syntheticPage({ language, paragraphs, namesEvery, names = [] }: PageWishes): string {
  const random = randomWith(paragraphs);
  const { common, proper, properEvery, hasCapitals, comma } = WORDS[language];
  let count = 0;
  const word = (): string => {
    count++;
    if (namesEvery && names.length > 0 && count % namesEvery === 0) return names[random(names.length)] ?? '';
    if (count % properEvery === 0) return proper[random(proper.length)] ?? '';
    // Twice at random, so that what is frequent stands first.
    return common[random(1 + random(common.length))] ?? '';
  };
  const phrase = (many: number): string => Array.from({ length: many }, word).join(' ');
  const words = (many: number): string => {
    const all = phrase(many);
    return hasCapitals ? all.charAt(0).toUpperCase() + all.slice(1) : all;
  };
  const sentence = (): string => `${words(3 + random(7))}${comma} ${phrase(3 + random(7))}.`;
  const link = (): string => `<a href="#${random(1000)}">${words(1 + random(5))}</a>`;
  const paragraph = (): string =>
    `<p>${sentence()} ${sentence()} ${link()} ${sentence()} <em>${phrase(2)}</em> ${random(3000)} «${words(4)}» ${sentence()}</p>`;
  const menu = (many: number): string =>
    `<ul>${Array.from({ length: many }, () => `<li>${link()}</li>`).join('')}</ul>`;
  const teaser = (): string => `<article><h3>${link()}</h3><p>${sentence()}</p><time>12:0${random(9)}</time></article>`;
  const data = JSON.stringify(Array.from({ length: 200 }, () => ({ id: random(1e6), t: words(3) })));
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${words(4)}</title>
<style>body { font: 16px/1.5 serif } li { display: inline-block } aside { float: right; width: 20em }</style>
<header><nav>${menu(24)}</nav></header><aside>${Array.from({ length: 12 }, teaser).join('\n')}</aside>
<main><h1>${words(7)}</h1>${Array.from({ length: paragraphs }, paragraph).join('\n')}</main>
<footer>${menu(30)}</footer><script type="application/json">${data}</script></html>`;
}
