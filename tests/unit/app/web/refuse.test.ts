import { describe, expect, test } from "vitest";
import { isOwnWrite } from "#app/web/refuse.server.ts";

const SITE = "https://viecthat.example";

describe("whose page a write comes from", () => {
  test.each([
    ["the browser says our own page", "same-origin", SITE, "viecthat.example", true],
    ["the browser says the person typed it", "none", undefined, "viecthat.example", true],
    [
      "the browser says another site, whatever the origin",
      "cross-site",
      SITE,
      "viecthat.example",
      false,
    ],
    [
      "the browser says a sister site",
      "same-site",
      "https://other.viecthat.example",
      "viecthat.example",
      false,
    ],
    ["an old browser with our origin", undefined, SITE, "10.0.0.7:3000", true],
    [
      "an old browser at an address of the house",
      undefined,
      "http://10.0.0.7:3000",
      "10.0.0.7:3000",
      true,
    ],
    [
      "an old browser with another origin",
      undefined,
      "https://evil.example",
      "viecthat.example",
      false,
    ],
    [
      "our name inside another",
      undefined,
      "https://viecthat.example.evil.example",
      "viecthat.example",
      false,
    ],
    ["our name over plain http", undefined, "http://viecthat.example", "other.example", false],
    ["an origin kept secret", undefined, "null", "viecthat.example", false],
    ["an origin that is none", undefined, "viecthat.example", "viecthat.example", false],
    ["silence", undefined, undefined, "viecthat.example", false],
  ])("%s", (_name, secFetchSite, origin, host, isOwn) => {
    expect(isOwnWrite({ secFetchSite, origin, host }, SITE)).toBe(isOwn);
  });
});
