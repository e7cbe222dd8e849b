// Estimates are rounded, and say their unit once.
import { expect, it } from "vitest";
import { formatCountRange, formatPayRange, formatVndRange } from "#app/i18n/format-range.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

it.each([
  [480_400_000, 612_300_000, "480 đến 612 triệu đ"],
  [9_540_000, 12_040_000, "9,5 đến 12,0 triệu đ"],
  [719_600_000, 1_080_400_000, "720 đến 1.080 triệu đ"],
  [140_000_000, 140_000_000, "140 triệu đ"],
  [-12_000_000, 30_000_000, "-12 đến 30 triệu đ"],
  [15_100_000, 15_400_000, "15 triệu đ"],
  [0, 0, "0 đ"],
  [0, 3_400_000, "0,0 đến 3,4 triệu đ"],
  [50_000, 99_000, "50.000 đ đến 99.000 đ"],
])("%i to %i is %s", (low, high, text) => {
  expect(plain(formatVndRange(low, high, "vi"))).toBe(text);
});

it("is said in each language", () => {
  expect(plain(formatVndRange(20_000_000, 31_000_000, "en"))).toBe("20 to 31 million ₫");
  expect(plain(formatVndRange(20_000_000, 31_000_000, "id"))).toBe("20 sampai 31 juta ₫");
});

it.each([
  [15_100_000, 15_400_000, "15,1 đến 15,4 triệu đ"],
  [9_540_000, 12_040_000, "9,5 đến 12,0 triệu đ"],
  [15_110_000, 15_140_000, "15,1 triệu đ"],
])("a month's pay of %i to %i is %s", (low, high, text) => {
  expect(plain(formatPayRange(low, high, "vi"))).toBe(text);
});

it("counts from and to", () => {
  expect([formatCountRange(3, 5, "vi"), formatCountRange(4, 4, "vi")]).toEqual(["3 đến 5", "4"]);
});
