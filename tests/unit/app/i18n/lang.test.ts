// Which language a page speaks.
import { describe, expect, it } from "vitest";
import { findLang, inLanguage, langFromHeader, langOfPath } from "#app/i18n/lang.ts";

describe("the language a browser asks for", () => {
  it.each<[string | null, string]>([
    [null, "vi"],
    ["", "vi"],
    ["*", "vi"],
    ["fr-FR,fr;q=0.9", "vi"],
    ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
    ["en-US,en;q=0.9", "en"],
    ["fr;q=0.9, id;q=0.3, en;q=0.5", "en"],
    ["ID", "id"],
    ["en;q=0, id;q=0.1", "id"],
    ["en;q=0", "vi"],
    ["id,en", "id"],
    ["en ; q=0.2 , vi ; q=0.1", "en"],
    ["english", "vi"],
    [",;q=,,", "vi"],
    ["en;q=abc", "en"],
    ["x,".repeat(10_000) + "en", "vi"],
  ])("%s", (header, lang) => {
    expect(langFromHeader(header)).toBe(lang);
  });
});

describe("the language of an address", () => {
  it.each([
    ["/en/orders", "en"],
    ["/id", "id"],
    ["/", "vi"],
    ["/moderation", "vi"],
    ["", "vi"],
    ["/vi", "vi"],
  ])("%s", (path, lang) => {
    expect(langOfPath(path)).toBe(lang);
  });

  it("knows its own three and no other", () => {
    expect(["vi", "en", "id", "fr", "", undefined].map(findLang)).toEqual([
      "vi",
      "en",
      "id",
      null,
      null,
      null,
    ]);
  });
});

describe("the same page in another language", () => {
  it.each([
    ["/vi/orders/han-7k3q9a", "/en/orders/han-7k3q9a"],
    ["/vi", "/en"],
    ["/vi/", "/en/"],
    ["/", "/en"],
    ["/moderation/queue", "/en"],
  ])("%s", (path, other) => {
    expect(inLanguage(path, "en")).toBe(other);
  });
});
