// A key and its values become a sentence in the reader's language; mistakes of the code are loud.
import { describe, expect, expectTypeOf, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import type { ArgumentsOf } from "#app/i18n/translate.ts";

const vi = translator("vi");
const en = translator("en");

describe("a sentence", () => {
  it("comes in the language of its translator", () => {
    expect([
      vi("site.nav.orders"),
      en("site.nav.orders"),
      translator("id")("site.nav.orders"),
    ]).toEqual(["Tìm việc", "Find work", "Cari kerja"]);
  });

  it("takes its values, whole numbers with their thousands apart", () => {
    expect(vi("search.found", { count: 12_345 })).toBe("12.345 đơn hàng Trung tâm đã xét");
    expect(vi("site.centre.call", { phone: "1800 1234" })).toBe("Gọi Trung tâm 1800 1234");
  });

  it.each([
    [0, "0 job orders"],
    [1, "1 job order"],
    [2, "2 job orders"],
    [1_000, "1,000 job orders"],
  ])("counts %d in English", (count, text) => {
    expect(en("site.home.market.orders", { count })).toBe(text);
  });

  it("leaves values alone: what a reader typed is never read as a message", () => {
    expect(vi("search.chip.q", { text: "{count} <b> '{" })).toBe("“{count} <b> '{”");
  });

  it("throws for a value that is missing", () => {
    // @ts-expect-error the value's name is checked by the compiler too
    expect(() => vi("site.centre.call", {})).toThrow(RangeError);
  });

  it("throws for a key that does not exist", () => {
    // @ts-expect-error keys are checked by the compiler too
    expect(() => vi("site.nowhere")).toThrow(RangeError);
  });
});

describe("parts", () => {
  it("keep a drawn value in its place", () => {
    const bold = { bold: "62" };
    expect(vi.parts("search.cap.cost", { amount: bold, months: "1,8" })).toEqual([
      "Tổng chi phí ",
      bold,
      ", bằng ",
      "1,8",
      " tháng lương",
    ]);
    expect(
      en
        .parts("search.corrected", { corrected: bold, typed: bold })
        .filter((part) => part === bold),
    ).toHaveLength(2);
  });

  it("of a sentence without drawn values are the sentence", () => {
    expect(vi.parts("site.centre.call", { phone: "1" })).toEqual(["Gọi Trung tâm 1"]);
  });
});

describe("a key that came as data", () => {
  it("is spoken where there is such a message and null where not", () => {
    expect(vi.find("search.contract.13-24")).toBe("13 đến 24 tháng");
    expect(vi.find("search.contract.toString")).toBeNull();
    expect(vi.find("toString")).toBeNull();
  });
});

it("one translator serves a language for the life of the process", () => {
  expect(translator("vi")).toBe(vi);
  expect(vi.lang).toBe("vi");
});

it("argument names are read from the text", () => {
  expectTypeOf<ArgumentsOf<"{amount} and {months, number}">>().toEqualTypeOf<"amount" | "months">();
  expectTypeOf<ArgumentsOf<"none">>().toEqualTypeOf<never>();
  expectTypeOf<ArgumentsOf<"{n, plural, one {#} other {#}}">>().toEqualTypeOf<string>();
});
