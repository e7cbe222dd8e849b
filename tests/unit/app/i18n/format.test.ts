// Money, days and numbers read right in every language of the site.
import { describe, expect, it } from "vitest";
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import {
  formatBytes,
  formatCount,
  formatDay,
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
  formatVndExact,
  formatYearMonth,
} from "#app/i18n/format.ts";

/** The gap between a figure and its unit does not break across lines; tests write it as a plain space. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dong in short", () => {
  it.each<[number, string, string, string]>([
    [62_000_000, "62,0 triệu đ", "62.0 million ₫", "62,0 juta ₫"],
    [0, "0 đ", "0 ₫", "0 ₫"],
    [99_999, "99.999 đ", "99,999 ₫", "99.999 ₫"],
    [100_000, "0,1 triệu đ", "0.1 million ₫", "0,1 juta ₫"],
    [34_249_999, "34,2 triệu đ", "34.2 million ₫", "34,2 juta ₫"],
    [34_250_000, "34,3 triệu đ", "34.3 million ₫", "34,3 juta ₫"],
    [999_949_999, "999,9 triệu đ", "999.9 million ₫", "999,9 juta ₫"],
    [999_950_000, "1,00 tỷ đ", "1.00 billion ₫", "1,00 miliar ₫"],
    [1_256_000_000, "1,26 tỷ đ", "1.26 billion ₫", "1,26 miliar ₫"],
    [-4_800_000, "-4,8 triệu đ", "-4.8 million ₫", "-4,8 juta ₫"],
  ])("%d", (vnd, vi, en, id) => {
    expect([
      plain(formatVnd(vnd, "vi")),
      plain(formatVnd(vnd, "en")),
      plain(formatVnd(vnd, "id")),
    ]).toEqual([vi, en, id]);
  });
});

describe("dong to the last", () => {
  it.each<[number, Lang, string]>([
    [62_000_000, "vi", "62.000.000 đ"],
    [62_000_001, "en", "62,000,001 ₫"],
    [999, "id", "999 ₫"],
    [-1_000, "vi", "-1.000 đ"],
  ])("%d in %s", (vnd, lang, text) => {
    expect(plain(formatVndExact(vnd, lang))).toBe(text);
  });
});

describe("money in its own currency", () => {
  it.each<[Money, Lang, string]>([
    [{ minor: 195_000, currency: "JPY" }, "vi", "¥195.000"],
    [{ minor: 195_000, currency: "JPY" }, "en", "¥195,000"],
    [{ minor: 2_156_880, currency: "KRW" }, "id", "₩2.156.880"],
    [{ minor: 3_180_000, currency: "TWD" }, "vi", "NT$31.800"],
    [{ minor: 210_050, currency: "EUR" }, "vi", "€2.100,50"],
    [{ minor: 210_005, currency: "EUR" }, "en", "€2,100.05"],
    [{ minor: 60_000, currency: "USD" }, "en", "US$600"],
    [{ minor: -60_001, currency: "USD" }, "en", "-US$600.01"],
    [{ minor: 5_000_000, currency: "VND" }, "vi", "5.000.000 đ"],
  ])("%o in %s", (money, lang, text) => {
    expect(plain(formatMoney(money, lang))).toBe(text);
  });
});

describe("numbers", () => {
  it.each<[number, number, Lang, string]>([
    [1.83, 1, "vi", "1,8"],
    [1.85, 1, "en", "1.9"],
    [1.005, 2, "en", "1.01"],
    [0.04, 1, "vi", "0,0"],
    [-0.04, 1, "vi", "0,0"],
    [-1.25, 1, "id", "-1,3"],
    [12_345.678, 1, "vi", "12.345,7"],
    [9.99, 0, "vi", "10"],
  ])("%d with %d decimals in %s", (value, decimals, lang, text) => {
    expect(formatDecimal(value, decimals, lang)).toBe(text);
  });

  it.each<[number, Lang, string]>([
    [0, "vi", "0"],
    [999, "vi", "999"],
    [1_000, "vi", "1.000"],
    [1_234_567, "en", "1,234,567"],
    [-1_000, "id", "-1.000"],
  ])("%d as a count in %s", (value, lang, text) => {
    expect(formatCount(value, lang)).toBe(text);
  });
});

describe("days and months", () => {
  it("writes the day first", () => {
    expect(formatDay("2026-12-05", "vi")).toBe("05/12/2026");
    expect(formatDay("2026-12-05", "en")).toBe("05/12/2026");
    expect(formatYearMonth("2027-05", "id")).toBe("05/2027");
    expect(formatYearMonth("2027-05-31", "vi")).toBe("05/2027");
  });

  it.each<[number, Lang, string]>([
    [36, "vi", "36 tháng"],
    [1, "en", "1 month"],
    [0, "en", "0 months"],
    [36, "en", "36 months"],
    [12, "id", "12 bulan"],
  ])("%d months in %s", (months, lang, text) => {
    expect(plain(formatMonths(months, lang))).toBe(text);
  });
});

describe("bytes", () => {
  it.each<[number, string, string, string]>([
    [0, "0,0 kB", "0.0 kB", "0,0 kB"],
    [65_300, "65,3 kB", "65.3 kB", "65,3 kB"],
    [1_250_000, "1,3 MB", "1.3 MB", "1,3 MB"],
    [79_700_000_000, "79,7 GB", "79.7 GB", "79,7 GB"],
    [2_500_000_000_000_000, "2.500,0 TB", "2,500.0 TB", "2.500,0 TB"],
  ])("%i", (bytes, vi, en, id) => {
    expect((["vi", "en", "id"] as const).map((lang) => plain(formatBytes(bytes, lang)))).toEqual([
      vi,
      en,
      id,
    ]);
  });
});
