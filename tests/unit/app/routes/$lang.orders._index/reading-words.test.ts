// What was read from a text is told in the words of its filter, and its link takes back that reading alone.
import { describe, expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import {
  publicProgramme,
  readingWords,
  withoutReading,
} from "#app/routes/$lang.orders._index/reading-words.ts";
import { understand } from "#search/reading/keywords.ts";
import { EMPTY_QUERY, parseOrderQuery } from "#search/query.ts";

const t = translator("vi");
const TODAY = "2026-11-22";
const ask = (text: string) => ({ ...EMPTY_QUERY, text });

describe("the words of a reading", () => {
  it.each([
    [
      "may ở Nhật dưới 100 triệu không cần bằng",
      ["May mặc", "Nhật Bản", "Chi phí đến 100 triệu", "Học vấn: Chưa hết lớp 9"],
    ],
    ["lái xe Osaka lương cao", ["Lái xe tải, Lái xe buýt, Lái taxi", "Osaka", "Lương cao"]],
    ["nữ 25 tuổi N4", ["Nhận nữ, 25 tuổi", "Đã có Tiếng Nhật N4"]],
    ["người Sơn La", ["Sống ở Sơn La: đơn nào cũng nhận"]],
    ["lương 20 man", ["“lương 20 man”: không lọc được"]],
  ])("%s", (text, labels) => {
    expect(
      understand(ask(text), TODAY)
        .readings.map((reading) => readingWords(reading, t))
        .sort(),
    ).toEqual([...labels].sort());
  });
});

it("the link keeps what was typed and takes one reading back", () => {
  const query = { ...ask("may ở Nhật"), markets: ["KR"], page: 3 };
  const [garment] = understand(query, TODAY).readings;
  if (garment === undefined) throw new Error("nothing read");
  const href = withoutReading(query, garment, t);
  const again = parseOrderQuery(new URL(href, "http://localhost").searchParams).query;
  expect(again).toEqual({ ...query, plain: ["may"], page: 1 });
  expect(understand(again, TODAY)).toMatchObject({
    query: { text: "may", markets: ["JP", "KR"], trades: [] },
    readings: [{ words: "nhật" }],
  });
});

it("a programme of the state has its short name", () => {
  expect(publicProgramme("kr-e9", t)).toBe("EPS (E-9)");
  expect(publicProgramme("none-such", t)).toBe("none-such");
});
