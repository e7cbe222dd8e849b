// What people type becomes what they mean: filters where that is clear, text where it is not, and nothing is hidden by a guess.
import { describe, expect, it } from "vitest";
import { textRead, textWithout, understand } from "#search/reading/keywords.ts";
import { parseOrderQuery } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { ask, asked, TODAY } from "#tests/support/read-text.ts";

const JA = { language: "ja" as const };
const noLanguage: Partial<OrderQuery> = {
  languageHeld: { test: "none", level: "", language: "none", step: 0 },
};

describe("what is clear is a filter", () => {
  it.each<[string, Partial<OrderQuery>]>([
    [
      "may ở Nhật dưới 100 triệu không cần bằng",
      { trades: ["garment"], markets: ["JP"], costAtMostVnd: 100_000_000, educationHeld: "none" },
    ],
    ["thợ hàn hàn quốc", { trades: ["welding"], markets: ["KR"] }],
    ["hàn ở nhật", { trades: ["welding"], markets: ["JP"] }],
    ["may Hàn", { trades: ["garment"], markets: ["KR"] }],
    ["đi hàn", { markets: ["KR"] }],
    ["điều dưỡng Đức", { trades: ["care", "nursing"], markets: ["DE"] }],
    ["che bien thuc pham", { trades: ["food-processing"] }],
    ["chê biên thưc phâm", { trades: ["food-processing"] }],
    ["trế biến thực phẩm", { trades: ["food-processing"] }],
    ["lông nghiệp", { tradeGroups: ["farming"] }],
    ["hàn sì", { trades: ["welding"] }],
    ["lái xe", { trades: ["bus-driving", "taxi-driving", "truck-driving"] }],
    [
      "tokutei nhà hàng osaka",
      { programmes: ["jp-ssw1"], trades: ["cook", "food-service"], places: ["Osaka"] },
    ],
    ["đào viên", { places: ["Taoyuan"] }],
    ["tân trúc", { places: ["Hsinchu City", "Hsinchu County"] }],
    ["munich", { places: ["Bayern"] }],
    ["日本で縫製の仕事", { markets: ["JP"], trades: ["garment"] }],
    ["용접 한국", { markets: ["KR"], trades: ["welding"] }],
    ["lowongan perawat lansia taiwan", { markets: ["TW"], trades: ["care", "home-care"] }],
    ["welder in germany", { markets: ["DE"], trades: ["welding"] }],
    ["du học nghề điều dưỡng", { programmes: ["de-ausbildung"], trades: ["care", "nursing"] }],
    ["không cọc không phí", { noDeposit: true, costAtMostVnd: 0 }],
    ["ko cần kinh nghiệm", { experienceHeldMonths: 0 }],
    ["kinh nghiệm 2 năm", { experienceHeldMonths: 24 }],
    ["nữ 25 tuổi", { gender: "female", age: 25 }],
    ["nam 30t", { gender: "male", age: 30 }],
    ["sn 98", { age: 28 }],
    ["20-30 tuổi nữ", { gender: "female" }],
    ["N4", { languageHeld: { test: "JLPT", level: "N4", step: 2, ...JA } }],
    ["topik cấp 2", { languageHeld: { test: "TOPIK", level: "2", language: "ko", step: 2 } }],
    ["B1 tiếng Đức", { languageHeld: { test: "CEFR", level: "B1", language: "de", step: 3 } }],
    ["không cần tiếng", noLanguage],
    ["chưa biết tiếng Nhật", { ...noLanguage, markets: ["JP"] }],
    ["học tiếng 6 tháng", { studyMonths: 6 }],
    ["tốt nghiệp cấp 3", { educationHeld: "upper-secondary" }],
    ["đơn hàng 1 năm", { contract: ["up-to-12"] }],
    ["hợp đồng 18 tháng", { contract: ["13-24"] }],
    ["bay tháng 3", { departureMonths: ["2027-03"] }],
    ["bay tháng 12", { departureMonths: ["2026-12"] }],
    ["bay tháng 5/2028", { departureMonths: ["2028-05"] }],
    ["lương cao", { sort: "wage" }],
    ["tuyển gấp", { sort: "deadline" }],
    ["phí rẻ", { sort: "cost" }],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});

describe("sums", () => {
  it.each<[string, Partial<OrderQuery>]>([
    ["dưới 100 triệu", { costAtMostVnd: 100_000_000 }],
    ["tối đa 80tr", { costAtMostVnd: 80_000_000 }],
    ["không quá 62,5 triệu", { costAtMostVnd: 62_500_000 }],
    ["dưới 50.000.000 đồng", { costAtMostVnd: 50_000_000 }],
    ["under 60 million", { costAtMostVnd: 60_000_000 }],
    ["phí 40 củ", { costAtMostVnd: 40_000_000 }],
    ["60 triệu trở xuống", { costAtMostVnd: 60_000_000 }],
    ["chi phí 80-100 triệu", { costAtMostVnd: 100_000_000 }],
    ["có 70 triệu", { costAtMostVnd: 70_000_000 }],
    ["0 đồng", { costAtMostVnd: 0 }],
    ["lương trên 30 triệu", { wageAtLeastVnd: 30_000_000 }],
    ["trên 30 triệu", { wageAtLeastVnd: 30_000_000 }],
    ["lương 25 triệu", { wageAtLeastVnd: 25_000_000 }],
    ["lương từ 25 đến 35 triệu", { wageAtLeastVnd: 25_000_000 }],
    ["30 triệu một tháng", { wageAtLeastVnd: 30_000_000 }],
    ["thu nhập khoảng 28tr/tháng", { wageAtLeastVnd: 28_000_000 }],
    ["gaji di atas 20 juta", { wageAtLeastVnd: 20_000_000 }],
    ["80 triệu", {}],
    ["lương dưới 30 triệu", {}],
    ["lương 20 man", {}],
    ["99999999999 triệu", {}],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});

describe("what may mean several things stays text, and puts first what it may mean", () => {
  it.each([
    ["may", { field: "trade", in: ["garment"] }],
    ["hàn", { field: "trade", in: ["welding"] }],
    ["han", { field: "trade", in: ["welding"] }],
    ["duc", { field: "market", in: ["DE"] }],
    ["đức", { field: "market", in: ["DE"] }],
    ["sơn", { field: "trade", in: ["painting"] }],
    ["moc", { field: "trade", in: ["carpentry"] }],
  ])("%s", (text, first) => {
    const { query, readings, tiers } = understand(ask(text), TODAY);
    expect(query).toEqual(ask(text));
    expect(readings).toEqual([]);
    expect(tiers[0]).toEqual({ all: [first] });
  });

  it("hàn is to weld before it is Korea, máy is no sewing", () => {
    expect(understand(ask("hàn"), TODAY).tiers[1]).toEqual({
      all: [{ field: "market", in: ["KR"] }],
    });
    expect(JSON.stringify(understand(ask("máy"), TODAY).tiers)).not.toContain("garment");
  });

  it.each(["minh đức", "nhật minh", "may mắn", "nghỉ chủ nhật", "công ty đông á", "bến tre xanh"])(
    "%s is no country, trade or province",
    (text) => {
      expect(asked(text)).toEqual({ text });
    },
  );

  it("without marks a short word is a filter only after a word that leads to a place", () => {
    expect(asked("may o nhat")).toEqual({ text: "may", markets: ["JP"] });
    expect(asked("may nhat")).toEqual({ text: "may nhat" });
  });
});

describe("of words that mean much, what is meant most comes first", () => {
  it.each([
    ["xây dựng", { tradeGroups: ["construction"] }, ["construction", "building"]],
    [
      "cơ khí",
      {
        trades: [
          "casting",
          "cnc",
          "forging",
          "machine-maintenance",
          "machining",
          "plating",
          "pressing",
          "sheet-metal",
          "welding",
        ],
      },
      ["machining", "cnc"],
    ],
  ])("%s", (text, expected, first) => {
    expect(asked(text)).toEqual(expected);
    expect(understand(ask(text), TODAY).tiers).toEqual([{ field: "trade", in: first }]);
  });

  it("who names a level finds orders that ask for it before those that ask for less", () => {
    expect(understand(ask("N4"), TODAY).tiers).toEqual([
      {
        all: [
          { field: "language", in: ["ja"] },
          { field: "languageStep", atLeast: 2 },
        ],
      },
    ]);
  });
});

describe("what says nothing is left out", () => {
  it.each(["em muốn tìm việc ạ", "đơn hàng mới nhất 2026", "looking for a job", "lowongan kerja"])(
    "%s",
    (text) => {
      expect(asked(text)).toEqual({});
    },
  );

  it("a province of Vietnam narrows nothing and is told", () => {
    expect(asked("người Sơn La đi Nhật")).toEqual({ markets: ["JP"] });
    expect(understand(ask("xklđ lào cai"), TODAY).readings).toEqual([
      { words: "lào cai", set: {}, home: "Lào Cai" },
    ]);
  });

  it("a word of every factory counts only by itself", () => {
    expect(asked("nhà máy bánh mì")).toEqual({ trades: ["baking"] });
    expect(asked("nhà máy")).toEqual({ text: "nhà máy" });
  });
});

describe("a programme that no company may offer is a notice and no filter", () => {
  it.each([
    ["E-9", "kr-e9", "KR"],
    ["visa e8", "kr-e8", "KR"],
    ["thời vụ hàn quốc", "kr-e8", "KR"],
    ["im japan", "jp-im-japan", "JP"],
    ["triple win", "de-triple-win", "DE"],
  ])("%s", (text, programme, market) => {
    expect(asked(text)).toEqual({ markets: [market] });
    expect(understand(ask(text), TODAY).notices).toEqual([programme]);
  });

  it("one that companies may offer is a filter", () => {
    expect(asked("visa E-7")).toEqual({ programmes: ["kr-e7"] });
    expect(understand(ask("visa E-7"), TODAY).notices).toEqual([]);
  });
});

describe("with what was chosen", () => {
  it("lists take more, a single value that was chosen stays and is not read", () => {
    expect(
      asked("may ở Nhật dưới 100 triệu", { markets: ["TW"], costAtMostVnd: 20_000_000 }),
    ).toEqual({ trades: ["garment"], markets: ["JP", "TW"], costAtMostVnd: 20_000_000 });
    expect(understand(ask("lương cao", { sort: "cost" }), TODAY).readings).toEqual([]);
  });

  it("a trade of a group that was read narrows it, one of another group is an alternative", () => {
    expect(asked("xây dựng giàn giáo")).toEqual({
      tradeGroups: ["construction"],
      trades: ["scaffolding"],
    });
    const { trades = [], tradeGroups } = asked("xây dựng hoặc may mặc");
    expect(tradeGroups).toBeUndefined();
    expect(trades).toEqual(expect.arrayContaining(["garment", "construction", "tiling"]));
  });
});

describe("a reading taken back", () => {
  const plain = (text: string, ...words: string[]) => asked(text, { plain: words });
  it("is text where it is a trade or a place, and nothing where it is a wish or a sum", () => {
    expect(plain("may ở Nhật dưới 100 triệu", "may")).toEqual({
      plain: ["may"],
      text: "may",
      markets: ["JP"],
      costAtMostVnd: 100_000_000,
    });
    expect(plain("chế biến thực phẩm Nhật", "nhật")).toEqual({
      plain: ["nhật"],
      text: "Nhật",
      trades: ["food-processing"],
    });
    expect(plain("may ở Nhật dưới 100 triệu", "dưới 100 triệu")).toEqual({
      plain: ["dưới 100 triệu"],
      trades: ["garment"],
      markets: ["JP"],
    });
    expect(plain("nữ may mặc", "nữ")).toEqual({ plain: ["nữ"], trades: ["garment"] });
    expect(understand(ask("visa e9", { plain: ["visa e9"] }), TODAY).notices).toEqual([]);
  });

  it("stays taken back in the address", () => {
    const { query } = parseOrderQuery(
      new URLSearchParams("q=may+%E1%BB%9F+Nh%E1%BA%ADt&plain=MAY&plain=nh%E1%BA%ADt"),
    );
    expect(query.plain).toEqual(["may", "nhật"]);
    expect(understand(query, TODAY).readings).toEqual([]);
  });
});

it("every reading has words of its own text and can be taken out of it", () => {
  const query = ask("may ở Nhật dưới 100 triệu không cần bằng");
  for (const { words } of understand(query, TODAY).readings) {
    expect(query.text.toLowerCase()).toContain(words);
    expect(
      understand(ask(textWithout(query, words, TODAY)), TODAY).readings.map((each) => each.words),
    ).not.toContain(words);
  }
  expect(textRead(ask("may ở Nhật qwxz"), TODAY)).toBe("may Nhật");
  expect(textRead(ask("qwxz"), TODAY)).toBe("");
});

it("long, odd and hostile texts are read without harm", () => {
  for (const text of [
    "a ".repeat(100),
    "1".repeat(200),
    "dưới ".repeat(40),
    "<script>",
    "\u0000",
    "đ\u0301",
    "🙂 may",
    "((((",
    "0/0 triệu",
    "từ đến trên dưới",
  ]) {
    expect(() => understand(ask(text), TODAY)).not.toThrow();
  }
});
