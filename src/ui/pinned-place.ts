import { TREMBLE } from '../core/hover/delays.ts';
import { GAP, within } from './beside.ts';
import { viewportSize } from './placement.ts';

/** How far one press of an arrow key moves a pinned card, and one with Shift, in CSS pixels. */
const STEP = 16;
const STRIDE = 96;

/** The way of each key. In every language the arrows point where they point. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place of a pinned card: where the reader put it, but never out of the viewport, however that or the card change. One that
 * was put at an edge stays at it.
 */
export class PinnedPlace {
  readonly #element: HTMLElement;
  readonly #watch = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#show());
  #x: number;
  #y: number;
  /** The pointer that went down last has moved the card: its going up is no press. */
  #dragged = false;

  /** Keeps an element where it is on the screen now. */
  constructor(element: HTMLElement) {
    const { left, top } = element.getBoundingClientRect();
    this.#element = element;
    this.#x = left;
    // A sheet stays at the lower edge, though it becomes lower.
    this.#y = element.classList.contains('sheet') ? innerHeight : top;
    element.classList.add('pinned');
    element.style.removeProperty('--available');
    addEventListener('resize', () => this.#show(), { signal: this.#watch.signal });
    this.#sizes.observe(element);
    this.#show();
  }

  stop(): void {
    this.#watch.abort();
    this.#sizes.disconnect();
  }

  /** Follows a pointer that has gone down on the card until it goes up. */
  drag(down: PointerEvent): void {
    const { currentTarget: grip, target } = down;
    if (down.button !== 0 || !(grip instanceof Element) || !(target instanceof Element)) return;
    // A button on the grip is pressed, not dragged.
    const button = target.closest('button');
    if (button && button !== grip) return;
    this.#dragged = false;
    const { left, top } = this.#element.getBoundingClientRect();
    grip.setPointerCapture(down.pointerId);
    const end = new AbortController();
    const until = { signal: AbortSignal.any([end.signal, this.#watch.signal]) };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const [x, y] = [clientX - down.clientX, clientY - down.clientY];
      this.#dragged ||= Math.hypot(x, y) > TREMBLE;
      if (this.#dragged) this.#moveTo(left + x, top + y);
    };
    grip.addEventListener('pointermove', move as EventListener, until);
    grip.addEventListener('lostpointercapture', () => end.abort(), until);
  }

  /** Moves by an arrow key, which then does nothing else. */
  moveByKey(event: KeyboardEvent): void {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = event.shiftKey ? STRIDE : STEP;
    // From where it is seen, which may be nearer than where it was put in a wider window.
    const { left, top } = this.#element.getBoundingClientRect();
    this.#moveTo(left + way[0] * step, top + way[1] * step);
  }

  /** Goes to the next corner of the viewport, clockwise: for those who can press, but not drag. */
  press({ detail: clicks }: MouseEvent): void {
    // A key is no click. The second of a double click was meant for the pin that stood there.
    if (clicks > 1 || (clicks === 1 && this.#dragged)) return;
    const { left, top, width, height } = this.#element.getBoundingClientRect();
    const viewport = viewportSize();
    const isLow = top + height / 2 > viewport.height / 2;
    // Where it has no room to go sideways, it goes up and down.
    const isRight = width + 2 * GAP < viewport.width ? left + width / 2 > viewport.width / 2 : !isLow;
    this.#moveTo(isLow ? GAP : viewport.width, isRight ? viewport.height : GAP);
  }

  #moveTo(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#show();
  }

  #show(): void {
    const { width, height } = this.#element.getBoundingClientRect();
    const viewport = viewportSize();
    const x = Math.round(within(this.#x, width, viewport.width));
    const y = Math.round(within(this.#y, height, viewport.height));
    this.#element.style.translate = `${x}px ${y}px`;
  }
}
