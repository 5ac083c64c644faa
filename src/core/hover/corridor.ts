/** A point of the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a point is on a straight way from where the pointer was to some place of a box: in what both span. */
export function isOnTheWay(from: Point, to: Box, point: Point): boolean {
  const corners = [
    { x: to.left, y: to.top },
    { x: to.right, y: to.top },
    { x: to.right, y: to.bottom },
    { x: to.left, y: to.bottom },
  ];
  // Seen from outside, the triangles over the four edges make up all that the point and the box span.
  return corners.some((corner, number) => isInTriangle(point, from, corner, corners[(number + 1) % 4] ?? corner));
}

/** Whether a point is in a box, or on its edge. */
export function contains(box: Box, point: Point): boolean {
  return distanceTo(box, point) === 0;
}

/** How far a point is from a box; nothing inside it. */
export function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((one) => one >= 0) || turns.every((one) => one <= 0);
}

/** Positive where one turns to one side on the way over three points, negative where to the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
