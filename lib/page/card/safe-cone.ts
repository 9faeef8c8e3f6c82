// Whether a pointer that has left its term is on the way into the card: inside the triangle between the point where it
// left and the card's near edge. (The idea is that of the menus of Bruce Tognazzini, 1986.)
import type { Rectangle } from './place.ts';

export interface Point {
  x: number;
  y: number;
}

/** CSS pixels by which the cone is wider than the card: nobody moves along a ruler. */
const SLACK = 12;

/** @param from last point on the term; @param at where the pointer is now, outside the card */
export function isOnWay(from: Point, at: Point, card: Rectangle): boolean {
  const [left, right] = [card.left - SLACK, card.right + SLACK];
  const [top, bottom] = [card.top - SLACK, card.bottom + SLACK];
  const edges: [Point, Point][] = [];
  if (from.y <= card.top)
    edges.push([
      { x: left, y: card.top },
      { x: right, y: card.top },
    ]);
  if (from.y >= card.bottom)
    edges.push([
      { x: left, y: card.bottom },
      { x: right, y: card.bottom },
    ]);
  if (from.x <= card.left)
    edges.push([
      { x: card.left, y: top },
      { x: card.left, y: bottom },
    ]);
  if (from.x >= card.right)
    edges.push([
      { x: card.right, y: top },
      { x: card.right, y: bottom },
    ]);
  return edges.some(([a, b]) => isInside(at, from, a, b));
}

/** Whether a point lies in a triangle: on the same side of all its edges. */
function isInside(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(point, a, b), cross(point, b, c), cross(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function cross(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
