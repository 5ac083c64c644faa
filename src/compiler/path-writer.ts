import type { GeoContext } from 'd3-geo';

/** Points nearer to each other than this, in pixels, are one: the eye cannot tell, and a coast has thousands. */
const NEAR = 0.9;

/** Writes what d3 draws as the data of an SVG path, on a grid of half pixels and with no more points than can be seen. */
export class PathWriter implements GeoContext {
  #data = '';
  /** The line that is being drawn: its points, and whether it is a ring. */
  #line: [number, number][] = [];

  moveTo(x: number, y: number): void {
    this.#end(false);
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    const [lastX, lastY] = this.#line.at(-1) ?? [x, y];
    if (Math.hypot(x - lastX, y - lastY) >= NEAR) this.#line.push([x, y]);
  }

  closePath(): void {
    this.#end(true);
  }

  beginPath(): void {
    this.#data = '';
  }

  arc(): void {
    throw new Error('A locator map has no circles.');
  }

  /** What was drawn since the beginning. */
  take(): string {
    this.#end(false);
    const data = this.#data;
    this.#data = '';
    return data;
  }

  #end(isRing: boolean): void {
    // A ring of two points is an island too small to be seen.
    if (this.#line.length > (isRing ? 2 : 1)) {
      this.#data += `M${this.#line.map(([x, y]) => `${half(x)},${half(y)}`).join('L')}${isRing ? 'Z' : ''}`;
    }
    this.#line = [];
  }
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
