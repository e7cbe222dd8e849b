// Where somebody comes from narrows nothing: orders take people of every province, and the page says so.
import { describe, expect, it } from "vitest";
import { understand } from "#search/reading/keywords.ts";
import { HOME_WORDS } from "#search/reading/words/homes.ts";
import { ask, asked, cutUp, TODAY } from "#tests/support/read-text.ts";

const homes = (text: string) =>
  understand(ask(text), TODAY).readings.flatMap(({ home }) => home ?? []);

it.each([
  ["người Nghệ An đi Hàn", "Nghệ An"],
  ["tỉnh Hà Nam", "Hà Nam"],
  ["nghe an", "Nghệ An"],
  ["Sài Gòn", "Hồ Chí Minh"],
  ["hcm", "Hồ Chí Minh"],
  ["sa pa", "Lào Cai"],
  ["mộc châu", "Sơn La"],
  ["Dak Lak", "Đắk Lắk"],
])("%s is home in %s", (text, home) => {
  expect(homes(text)).toEqual([home]);
  expect(asked(text)).not.toHaveProperty("text");
  expect(asked(text)).not.toHaveProperty("places");
});

describe("every province", () => {
  it("of today and of before the merging is known by its bare name", () => {
    const names = HOME_WORDS.map(({ means }) => (means.kind === "home" ? means.name : ""));
    expect(names).toHaveLength(new Set(names).size);
    // 34 since July 2025, 63 before; some written under both.
    expect(names.length).toBeGreaterThanOrEqual(63);
    expect(names.filter((name) => homes(name)[0] !== name)).toEqual([]);
  });
});

it("beside words that say nothing it is part of a name, and a company stays findable by it", () => {
  expect(cutUp("công ty Thái Bình xanh").map(([, kind]) => kind)).not.toContain("read");
  expect(asked("bến tre xanh")).toEqual({ text: "bến tre xanh" });
});
