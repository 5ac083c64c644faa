import type { Make } from './make.ts';

export interface Item {
  readonly number: number;
  readonly isDone: boolean;
}

/** A list of things to do as React and Preact both draw it; its buttons change it. */
export function drawToDo<Node>(
  make: Make<Node>,
  items: readonly Item[],
  change: (items: readonly Item[]) => void,
): Node {
  const add = (): void => change([...items, { number: items.length + 1, isDone: false }]);
  const row = (item: Item): Node =>
    make(
      'li',
      { key: item.number, className: item.isDone ? 'done' : '' },
      make('button', {
        className: 'complete',
        onClick: () => change(items.map((one) => (one === item ? { ...one, isDone: !one.isDone } : one))),
      }),
      make('label', null, 'Something to do ', item.number),
      make('button', { className: 'delete', onClick: () => change(items.filter((one) => one !== item)) }),
    );
  return make(
    'section',
    null,
    make('h1', null, 'To do'),
    make('button', { className: 'add', onClick: add }, 'Add'),
    make('ul', null, ...items.map(row)),
    make('footer', null, items.filter(({ isDone }) => !isDone).length, ' left'),
  );
}
