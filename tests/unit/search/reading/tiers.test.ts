// What stands first among the orders found follows from what the words mean, and nothing of it hides an order.
import { describe, expect, it } from "vitest";
import { understand } from "#search/reading/keywords.ts";
import { ask, TODAY } from "#tests/support/read-text.ts";

const tiers = (text: string) => understand(ask(text), TODAY).tiers;
const trade = (...codes: string[]) => ({ field: "trade", in: codes });
const market = (code: string) => ({ field: "market", in: [code] });
const N4 = {
  all: [
    { field: "language", in: ["ja"] },
    { field: "languageStep", atLeast: 2 },
  ],
};

describe("words that are a filter", () => {
  it.each(["may mặc", "nhật bản", "dưới 100 triệu", "nữ 25 tuổi", ""])(
    "%s: one meaning needs no first place",
    (text) => {
      expect(tiers(text)).toEqual([]);
    },
  );

  it("of several trades the one that is meant most comes first", () => {
    expect(tiers("điều dưỡng")).toEqual([trade("nursing")]);
    expect(tiers("chăm sóc")).toEqual([trade("care")]);
    expect(tiers("kỹ sư")).toEqual([
      trade(
        ...["software-engineer", "electrical-engineer", "mechanical-engineer", "civil-engineer"],
      ),
    ]);
  });

  it("trades that are meant alike have none before another", () => {
    expect(tiers("lái xe")).toEqual([]);
  });

  it("a level held puts the orders first that ask for it; nobody is put first for holding none", () => {
    expect(tiers("n4")).toEqual([N4]);
    expect(tiers("không cần tiếng")).toEqual([]);
  });

  it("with a level and a trade those that meet both come before those that meet one", () => {
    expect(tiers("điều dưỡng n4")).toEqual([{ all: [trade("nursing"), N4] }, trade("nursing"), N4]);
  });
});

describe("words that are left over", () => {
  it("one word: each thing that it may mean, the likelier first", () => {
    expect(tiers("hàn").slice(0, 2)).toEqual([
      { all: [trade("welding")] },
      { all: [market("KR")] },
    ]);
    expect(tiers("duc").slice(0, 2)).toEqual([
      { all: [market("DE")] },
      { all: [trade("casting")] },
    ]);
  });

  it("several words: orders that fit every one of them, then those of their trades", () => {
    expect(tiers("may nhat").slice(0, 2)).toEqual([
      { all: [{ any: [{ all: [trade("garment")] }] }, { any: [{ all: [market("JP")] }] }] },
      trade("garment"),
    ]);
  });

  it("countries alone have no trade to follow them", () => {
    expect(tiers("nhat duc")).toEqual([
      {
        all: [
          { any: [{ all: [market("JP")] }] },
          { any: [{ all: [market("DE")] }, { all: [trade("casting")] }] },
        ],
      },
      trade("casting"),
    ]);
  });

  it("beside a name the name of a country is part of it, and lifts no order", () => {
    expect(tiers("minh đức")).toEqual([]);
    expect(tiers("công ty sơn")).toEqual([{ all: [trade("painting")] }]);
  });

  it("go before what the words that were read mean most", () => {
    expect(tiers("điều dưỡng đức xyz")[0]).toEqual(trade("nursing"));
    expect(tiers("điều dưỡng may xyz").slice(0, 2)).toEqual([
      { all: [trade("nursing"), { all: [trade("garment")] }] },
      { all: [trade("garment")] },
    ]);
  });

  it("trades whose own names hold the words come first, as they were typed before as they might have been", () => {
    expect(tiers("đúc").at(-1)).toEqual(trade("casting", "plastic-moulding"));
    expect(tiers("lạnh")).toEqual([trade("air-conditioning")]);
    expect(tiers("qwxz")).toEqual([]);
  });
});

it.each(["điều dưỡng n4 may", "hàn đức sơn", "kỹ sư n4 hàn"])(
  "%s: never more than three steps, each of which is one more question to an engine",
  (text) => {
    expect(tiers(text).length).toBeLessThanOrEqual(3);
  },
);
