// Turns balances month by month into the lines and the band of a picture; numbers only, no words and no colours.
import type { Range } from "#app/domain/law/estimates/living.ts";

/** Units of the drawing. The plot leaves room above for the highest figure and below for the months. */
export const SIZE = { width: 360, height: 230 };
const PLOT = { left: 8, right: 8, top: 26, bottom: 26 };

/** The part of the height that lies below zero at least, so that a debt and its words can be seen beside large savings. */
const LEAST_BELOW = 0.22;

export type Point = { x: number; y: number };

/**
 * `owed` and `saved` are the parts of the band below and above zero, `low` and `high` its edges, as SVG path data. `zeroY` is
 * the height of zero, `floorY` that of the lowest figure, `end` where both edges stop, `crossing` where they come up to zero
 * (null where an edge never does), `years` the marks of whole years, in months with their place.
 */
export type Picture = {
  owed: string;
  saved: string;
  low: string;
  high: string;
  zeroY: number;
  floorY: number;
  crossing: Range<number | null>;
  end: Range<Point>;
  years: { month: number; x: number }[];
};

/** What pictures side by side share, so that they compare: months along and VND up and down. */
export type Scale = { months: number; topVnd: number; bottomVnd: number };

export type Balances = Range<readonly number[]>;

export function scaleOf(all: readonly Balances[]): Scale {
  const every = all.flatMap(({ low, high }) => [...low, ...high]);
  const months = Math.max(1, ...all.map(({ high }) => high.length - 1));
  const topVnd = Math.max(0, ...every);
  return {
    months,
    topVnd,
    bottomVnd: Math.min((-topVnd * LEAST_BELOW) / (1 - LEAST_BELOW), ...every),
  };
}

export function pictureOf({ low, high }: Balances, scale: Scale): Picture {
  const place = placing(scale);
  const draw = (line: readonly Point[]) =>
    line
      .map((point, at) => `${at === 0 ? "M" : "L"}${place.x(point.x)} ${place.y(point.y)}`)
      .join("");
  const edge = (line: readonly number[]) => draw(line.map((vnd, month) => ({ x: month, y: vnd })));
  const band = (side: 1 | -1) =>
    bandOf(low, high, side)
      .map((part) => `${draw(part)}Z`)
      .join("");
  return {
    owed: band(-1),
    saved: band(1),
    low: edge(low),
    high: edge(high),
    zeroY: place.y(0),
    floorY: place.y(scale.bottomVnd),
    crossing: { low: crossingOf(low, place), high: crossingOf(high, place) },
    end: { low: endOf(low, place), high: endOf(high, place) },
    years: Array.from({ length: Math.floor(scale.months / 12) + 1 }, (_, year) => ({
      month: year * 12,
      x: place.x(year * 12),
    })),
  };
}

/** Where a month and a sum in VND stand in the drawing. */
type Placing = { x: (month: number) => number; y: (vnd: number) => number };

function placing({ months, topVnd, bottomVnd }: Scale): Placing {
  const span = Math.max(1, topVnd - bottomVnd);
  const [width, height] = [
    SIZE.width - PLOT.left - PLOT.right,
    SIZE.height - PLOT.top - PLOT.bottom,
  ];
  return {
    x: (month) => round(PLOT.left + (month / months) * width),
    y: (vnd) => round(PLOT.top + ((topVnd - vnd) / span) * height),
  };
}

function crossingOf(line: readonly number[], { x }: Placing): number | null {
  const point = withCrossings(line).find((each) => each.y >= 0);
  return point === undefined ? null : x(point.x);
}

function endOf(line: readonly number[], { x, y }: Placing): Point {
  return { x: x(line.length - 1), y: y(line.at(-1) ?? 0) };
}

/** The part of the band on one side of zero, as one closed shape along the upper edge and back along the lower. */
function bandOf(low: readonly number[], high: readonly number[], side: 1 | -1): Point[][] {
  const clip = (line: readonly number[]) =>
    withCrossings(line).map((point) => ({ ...point, y: side * Math.max(0, side * point.y) }));
  const shape = [...clip(high), ...clip(low).reverse()];
  return shape.every((point) => point.y === 0) ? [] : [shape];
}

/** The line with a point of its own wherever it crosses zero between two months. */
function withCrossings(line: readonly number[]): Point[] {
  return line.flatMap((vnd, month) => {
    const next = line[month + 1];
    const point = { x: month, y: vnd };
    if (next === undefined || vnd * next >= 0) return [point];
    return [point, { x: month + vnd / (vnd - next), y: 0 }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
