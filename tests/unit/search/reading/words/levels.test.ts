// A level of language is found as people write it, and a bare digit or a driving licence is none.
import { describe, expect, it } from "vitest";
import type { Language } from "#app/domain/catalogue/language.ts";
import { asked } from "#tests/support/read-text.ts";

const held = (text: string) => asked(text).languageHeld;

describe("a level", () => {
  it.each<[string, string, string, Language]>([
    ["n4", "JLPT", "N4", "ja"],
    ["jlpt n3", "JLPT", "N3", "ja"],
    ["jlptn3", "JLPT", "N3", "ja"],
    ["có n3", "JLPT", "N3", "ja"],
    ["bằng n2", "JLPT", "N2", "ja"],
    ["tiếng nhật n5", "JLPT", "N5", "ja"],
    ["n5 tiếng nhật", "JLPT", "N5", "ja"],
    ["tiếng nhật trình độ n4", "JLPT", "N4", "ja"],
    ["nat test 4q", "NAT-TEST", "4Q", "ja"],
    ["nat-test 5Q", "NAT-TEST", "5Q", "ja"],
    ["jft basic", "JFT-Basic", "A2", "ja"],
    ["topik 2", "TOPIK", "2", "ko"],
    ["topik cấp 2", "TOPIK", "2", "ko"],
    ["tiếng hàn cấp 3", "TOPIK", "3", "ko"],
    ["tocfl a2", "TOCFL", "A2", "zh"],
    ["tiếng hoa a1", "TOCFL", "A1", "zh"],
    ["hsk 4", "HSK", "4", "zh"],
    ["hsk4", "HSK", "4", "zh"],
    ["trình độ b1", "CEFR", "B1", "de"],
    ["chứng chỉ b2", "CEFR", "B2", "de"],
    ["goethe b1", "CEFR", "B1", "de"],
    ["tiếng anh b1", "CEFR", "B1", "en"],
  ])("%s is %s %s", (text, test, level, language) => {
    expect(held(text)).toMatchObject({ test, level, language });
    expect(held(text)?.step).toBeGreaterThan(0);
    expect(asked(text)).not.toHaveProperty("text");
  });

  it("higher of one test stands higher", () => {
    const steps = ["n5", "n4", "n3", "n2", "n1"].map((level) => held(level)?.step ?? 0);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(5);
  });
});

it.each(["b2", "b1", "2", "cấp", "topik", "hsk", "n9", "hsk 9", "c"])(
  "%s alone is no level: it may be a driving licence, a name or a number",
  (text) => {
    expect(held(text)).toBeUndefined();
  },
);

it("a level says nothing of where somebody wants to go", () => {
  expect(asked("n4")).toEqual({ languageHeld: held("n4") });
  expect(asked("trình độ b1")).toEqual({ languageHeld: held("trình độ b1") });
  expect(asked("n4 đi hàn quốc").markets).toEqual(["KR"]);
});
