import type { Make } from './make.ts';

/** What the app shows; its words stand in text nodes that come, go and change. */
export interface News {
  readonly round: number;
}

/** A page of news as React and Preact both draw it: names in text nodes of their own, split between two, in rows that change places. */
export function drawNews<Node>(make: Make<Node>, { round }: News): Node {
  const rows = ['Putin in Moscow', 'Zelenskyy in Kyiv', 'Kushner and Witkoff'];
  const turned = [...rows.slice(round % rows.length), ...rows.slice(0, round % rows.length)];
  return make(
    'article',
    { className: `round-${round % 2}` },
    make('h1', null, 'Steve ', round % 2 === 0 ? 'Witkoff' : make('b', null, 'Witkoff'), ' again'),
    make('p', null, 'Round ', round, ': then Ushakov left the White ', 'House.'),
    round % 3 === 0 ? make('p', null, 'Only now and then: Pokrovsk.') : null,
    make('ul', null, ...turned.map((row) => make('li', { key: row }, row))),
  );
}
