// Which base brings back which instant, and what is said where none does.
import { describe, expect, test } from "vitest";
import { choose, reachesOf } from "#prisma/backup/reach.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 3, minute));
const name = (number: number, timeline = 1) =>
  `0000000${timeline}00000000000000${number.toString(16).toUpperCase().padStart(2, "0")}`;
const segment = (number: number, minute: number, timeline = 1) => ({
  name: name(number, timeline),
  until: at(minute),
});
const base = (minute: number, from: number, to: number, timeline = 1) => ({
  name: `base-${minute}`,
  startedAt: at(minute - 1),
  finishedAt: at(minute),
  startSegment: name(from, timeline),
  stopSegment: name(to, timeline),
  bytes: 1,
});

describe("two bases on one whole log", () => {
  const bases = [base(20, 6, 6), base(10, 2, 3)];
  const log = [2, 3, 4, 5, 6, 7].map((number) => segment(number, number * 3 + 5));
  const reaches = reachesOf(bases, log);

  test("reach from their own end to the log's", () => {
    expect(
      reaches.map(({ base: { name: of }, earliest, newest }) => [of, earliest, newest]),
    ).toEqual([
      ["base-10", at(10), at(26)],
      ["base-20", at(20), at(26)],
    ]);
  });
  test.each([
    [10, "base-10"],
    [19, "base-10"],
    [20, "base-20"],
    [26, "base-20"],
  ])("minute %i comes from %s", (minute, of) => {
    expect(choose(reaches, at(minute))).toMatchObject({ ok: true, reach: { base: { name: of } } });
  });
  test("without an instant the newest counts", () => {
    expect(choose(reaches, null)).toMatchObject({ ok: true, reach: { base: { name: "base-20" } } });
  });
  test.each([
    [9, "early"],
    [27, "late"],
  ])("minute %i is refused as too %s, with both ends named", (minute, why) => {
    const ends = { earliest: at(10), newest: at(26) };
    expect(choose(reaches, at(minute))).toEqual({ ok: false, why, ...ends });
  });
});

test("a base whose own log is not whole brings nothing back", () => {
  const reaches = reachesOf([base(10, 2, 4)], [segment(2, 8), segment(3, 9), segment(5, 12)]);
  expect(choose(reaches, null)).toEqual({ ok: false, why: "none" });
});

test("a base is reached to its end although its last piece was written a moment before", () => {
  expect(reachesOf([base(10, 2, 2)], [segment(2, 9)])[0]?.newest).toEqual(at(10));
});

test("an instant in a gap of the log is refused as such", () => {
  const log = [segment(2, 12), segment(5, 22)];
  const reaches = reachesOf([base(10, 2, 2), base(20, 5, 5)], log);
  expect(choose(reaches, at(15))).toEqual({
    ok: false,
    why: "gap",
    earliest: at(10),
    newest: at(22),
  });
});

test("what was left behind by a restore can still be brought back from its own base", () => {
  const log = [segment(2, 12), segment(3, 30), segment(3, 45, 2)];
  const reaches = reachesOf([base(10, 2, 2), base(40, 3, 3, 2)], log);
  expect(choose(reaches, at(25))).toMatchObject({ ok: true, reach: { base: { name: "base-10" } } });
  expect(choose(reaches, at(35))).toMatchObject({ ok: false, why: "gap" });
  expect(choose(reaches, at(44))).toMatchObject({ ok: true, reach: { base: { name: "base-40" } } });
});
