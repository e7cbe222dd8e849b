// The drawing: zero where the figures are zero, a band between two lines, nothing outside the frame.
import { describe, expect, it } from "vitest";
import { pictureOf, scaleOf, SIZE } from "#app/ui/balance-geometry.ts";

const BALANCES = { low: [-100, -50, 0, 50], high: [-100, 20, 140, 260] };

const numbersOf = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe("one order", () => {
  const scale = scaleOf([BALANCES]);
  const picture = pictureOf(BALANCES, scale);

  it("spans all months and all figures", () => {
    expect(scale).toEqual({ months: 3, topVnd: 260, bottomVnd: -100 });
  });

  it("keeps room below zero even where hardly anything is owed", () => {
    expect(scaleOf([{ low: [-1, 780], high: [-1, 780] }]).bottomVnd).toBeCloseTo(-220, 6);
    expect(scaleOf([{ low: [0, 0], high: [0, 0] }])).toEqual({
      months: 1,
      topVnd: 0,
      bottomVnd: expect.closeTo(0) as number,
    });
  });

  it("starts both edges at one point and ends the good case higher", () => {
    expect(numbersOf(picture.low).slice(0, 2)).toEqual(numbersOf(picture.high).slice(0, 2));
    expect(picture.end.high.y).toBeLessThan(picture.end.low.y);
    expect(picture.end.high.x).toBe(picture.end.low.x);
  });

  it("splits the band at zero", () => {
    const heights = (path: string) => numbersOf(path).filter((_, at) => at % 2 === 1);
    expect(Math.min(...heights(picture.owed))).toBe(picture.zeroY);
    expect(Math.max(...heights(picture.saved))).toBe(picture.zeroY);
  });

  it("marks where each edge comes up to zero, between two months too", () => {
    const monthOf = (x: number | null) => ((x ?? Number.NaN) - 8) / ((SIZE.width - 16) / 3);
    expect(monthOf(picture.crossing.low)).toBeCloseTo(2, 1);
    expect(monthOf(picture.crossing.high)).toBeCloseTo(100 / 120, 1);
  });

  it("stays inside the frame", () => {
    const points = [picture.owed, picture.saved, picture.low, picture.high].flatMap(numbersOf);
    expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points)).toBeLessThanOrEqual(SIZE.width);
    expect(picture.floorY).toBeLessThanOrEqual(SIZE.height);
  });
});

it("has no crossing for an edge that never comes up", () => {
  const never = { low: [-100, -120], high: [-100, -20] };
  const picture = pictureOf(never, scaleOf([never]));
  expect(picture.crossing).toEqual({ low: null, high: null });
  expect(picture.saved).toBe("");
  expect(picture.zeroY).toBeLessThan(picture.end.high.y);
});

it("owes nothing where nothing was paid", () => {
  const free = { low: [0, 10], high: [0, 20] };
  expect(pictureOf(free, scaleOf([free])).owed).toBe("");
});

it("draws orders of different length at one scale, with a mark for each year", () => {
  const long = {
    low: Array.from({ length: 61 }, (_, at) => at),
    high: Array.from({ length: 61 }, (_, at) => at * 2),
  };
  const scale = scaleOf([BALANCES, long]);
  expect(scale.months).toBe(60);
  expect(pictureOf(BALANCES, scale).end.high.x).toBeLessThan(40);
  expect(pictureOf(long, scale).years.map(({ month }) => month)).toEqual([0, 12, 24, 36, 48, 60]);
});
