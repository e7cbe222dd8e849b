// What people write around their wish is left aside: it neither narrows nor stands in the way.
import { describe, expect, it } from "vitest";
import { NOISE_WORDS } from "#search/reading/words/noise.ts";
import { asked, cutUp } from "#tests/support/read-text.ts";

it.each([
  "em muốn tìm việc làm ở nước ngoài ạ",
  "cho em hỏi có đơn nào không ạ",
  "can tim viec lam",
  "looking for a job abroad",
  "lowongan kerja luar negeri",
  "求人",
  "đơn hàng mới nhất 2027",
])("%s: every order is found", (text) => {
  expect(asked(text)).toEqual({});
});

it.each(NOISE_WORDS.flatMap(({ words }) => words))("%s alone narrows nothing", (words) => {
  expect(asked(words)).toEqual({});
});

describe("words before a place", () => {
  it.each(["ở", "tại", "sang", "làm việc ở", "đi làm ở", "o", "tai", "xkld di"])(
    "after %s the name of a country is one, marks or not",
    (words) => {
      expect(asked(`${words} nhat`)).toEqual({ markets: ["JP"] });
    },
  );

  it("other words lead to none: 'nhat' alone may be part of a name", () => {
    expect(asked("cần nhat").markets).toBeUndefined();
  });
});

it("who writes with marks means the words themselves: a name is not taken apart", () => {
  expect(cutUp("công ty Minh Hà").find(([typed]) => typed === "Minh")?.[1]).toBe("text");
  expect(asked("mình tìm việc may mặc")).toEqual({ trades: ["garment"] });
});
