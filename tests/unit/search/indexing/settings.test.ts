// What the index filters and counts by, and the fingerprint under which a change of it is a new index.
import { expect, it } from "vitest";
import { DOCUMENT_SHAPE } from "#search/documents/document.ts";
import { FACET_FIELDS, FIELDS, NUMBER_FIELDS } from "#search/fields.ts";
import { INDEX_SETTINGS, settingsFingerprint } from "#search/indexing/settings.ts";
import { PLACE_NAMES } from "#search/reading/words/places.ts";

type Filterable = {
  attributePatterns: string[];
  features: { filter: { equality: boolean; comparison: boolean } };
};
const filterable = INDEX_SETTINGS.filterableAttributes as Filterable[];
const named = (by: "equality" | "comparison") =>
  filterable
    .filter(({ features }) => features.filter[by])
    .flatMap(({ attributePatterns }) => attributePatterns)
    .sort();

it("filters by every field that a question has, and by the times between which an order is public", () => {
  const times = ["publicFrom", "publicUntil", "stoppedFrom", "stoppedUntil"];
  const all = filterable.flatMap(({ attributePatterns }) => attributePatterns);
  expect(all.sort()).toEqual([...Object.keys(FIELDS), ...times].sort());
  expect(new Set(all).size).toBe(all.length);
});

it("compares numbers and times by size, and codes and all that is counted for equality", () => {
  const codes = Object.keys(FIELDS).filter((name) => !NUMBER_FIELDS.some((each) => each === name));
  const counted: string[] = Object.values(FACET_FIELDS);
  expect(named("equality")).toEqual([...new Set([...codes, ...counted])].sort());
  for (const name of NUMBER_FIELDS) expect(named("comparison")).toContain(name);
  for (const name of codes) expect(named("comparison")).not.toContain(name);
  expect(named("comparison")).toContain("stoppedUntil");
});

it("cuts no count below the licences there are", () => {
  expect(INDEX_SETTINGS.faceting?.maxValuesPerFacet).toBe(2_000);
});

it("has for its fingerprint FNV-1a of the settings, the document's shape and the names of places", () => {
  const text = JSON.stringify([INDEX_SETTINGS, DOCUMENT_SHAPE, PLACE_NAMES]);
  const hash = [...text].reduce(
    (sum, character) =>
      BigInt.asUintN(32, (sum ^ BigInt(character.codePointAt(0) ?? -1)) * 16_777_619n),
    2_166_136_261n,
  );
  expect(settingsFingerprint()).toBe(hash.toString(16).padStart(8, "0"));
});
