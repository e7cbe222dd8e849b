// What stands in an address is read kindly: empty fields say nothing, figures as people write them, and the rest is told.
import { describe, expect, it } from "vitest";
import { readList, readNumber, readOne } from "#search/parameters.ts";
import type { Problem } from "#search/parameters.ts";

const known = (typed: string) => (/^[A-Z]{2}$/.test(typed) ? typed : null);
const anything = (typed: string) => typed;

function reading<T>(read: (params: URLSearchParams, problems: Problem[]) => T, address: string) {
  const problems: Problem[] = [];
  return { value: read(new URLSearchParams(address), problems), problems };
}

describe("a list", () => {
  const list = (address: string) =>
    reading((params, problems) => readList(params, "m", known, problems), address);

  it("is every known value once, sorted, whatever space stands around it", () => {
    expect(list("m=KR&m=+JP+&m=KR&other=TW")).toEqual({ value: ["JP", "KR"], problems: [] });
  });

  it("is empty where nothing was chosen", () => {
    expect(list("m=&m=++")).toEqual({ value: [], problems: [] });
    expect(list("")).toEqual({ value: [], problems: [] });
  });

  it("tells each value that is not known, and keeps the others", () => {
    expect(list("m=japan&m=JP&m=x")).toEqual({
      value: ["JP"],
      problems: [
        { field: "m", typed: "japan", why: "unknown" },
        { field: "m", typed: "x", why: "unknown" },
      ],
    });
  });

  it("reads a hundred values and no more", () => {
    const values = Array.from({ length: 101 }, (_, at) => `m=${String(at).padStart(3, "0")}`);
    const { value } = reading(
      (params, problems) => readList(params, "m", anything, problems),
      values.join("&"),
    );
    expect([value.length, value.at(-1)]).toEqual([100, "099"]);
  });
});

describe("a single value", () => {
  const one = (address: string) =>
    reading((params, problems) => readOne(params, "m", known, problems), address);

  it("is the first that is filled in", () => {
    expect(one("m=+&m=+KR&m=JP")).toEqual({ value: "KR", problems: [] });
  });

  it("is none where nothing is filled in or what is there is not known", () => {
    expect(one("m=&x=JP")).toEqual({ value: null, problems: [] });
    expect(one("m=+nowhere+&m=JP")).toEqual({
      value: null,
      problems: [{ field: "m", typed: "nowhere", why: "unknown" }],
    });
  });

  it("of more than a hundred letters is none, and is told cut", () => {
    const long = (length: number) =>
      reading(
        (params, problems) => readOne(params, "m", anything, problems),
        `m=${"a".repeat(length)}`,
      );
    expect(long(100)).toEqual({ value: "a".repeat(100), problems: [] });
    expect(long(101)).toEqual({
      value: null,
      problems: [{ field: "m", typed: "a".repeat(100), why: "unknown" }],
    });
  });
});

describe("a number", () => {
  const number = (address: string, bounds: { least: number; most: number; unit: number }) =>
    reading((params, problems) => readNumber(params, "n", bounds, problems), address);
  const years = (address: string) => number(address, { least: 15, most: 99, unit: 1 });
  const millions = (address: string) => number(address, { least: 0, most: 200, unit: 1_000_000 });

  it.each([
    ["n=62,5", 62_500_000],
    ["n=62.5", 62_500_000],
    ["n=+7+", 7_000_000],
    ["n=0", 0],
    ["n=200", 200_000_000],
    ["n=0,0000015", null],
    ["n=0,000001", 1],
    ["n=&n=5", 5_000_000],
  ])("of millions, %s", (address, value) => {
    expect(millions(address).value).toBe(value);
  });

  it("holds at both of its ends, and says what is beyond them", () => {
    expect([years("n=15").value, years("n=99").value]).toEqual([15, 99]);
    expect(years("n=14").problems).toEqual([{ field: "n", typed: "14", why: "out_of_range" }]);
    expect(years("n=100").problems).toEqual([{ field: "n", typed: "100", why: "out_of_range" }]);
    expect(years("n=-20").problems).toEqual([{ field: "n", typed: "-20", why: "out_of_range" }]);
  });

  it.each(["25.5", "25,5", "hai", "2e1", "1.000.000", "0x20", "1234567890"])(
    "of whole years is not %s",
    (typed) => {
      expect(years(`n=${typed}`)).toEqual({
        value: null,
        problems: [{ field: "n", typed, why: "not_a_number" }],
      });
    },
  );

  it("is none where nothing stands, and is told cut where a page of it does", () => {
    expect(years("n=++&m=20")).toEqual({ value: null, problems: [] });
    expect(years(`n=${"9".repeat(500)}`).problems[0]?.typed).toHaveLength(100);
  });
});
