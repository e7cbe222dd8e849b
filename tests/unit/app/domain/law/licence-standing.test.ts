// What the law says of a licence on the day of an act.
import { describe, expect, it } from "vitest";
import { checkLicence } from "#app/domain/law/licence-standing.ts";
import { isActiveOn } from "#app/domain/licences/licence.ts";
import type { LicenceFacts } from "#app/domain/licences/licence.ts";
import { brief, LICENCE } from "#tests/unit/app/domain/law/lawful-order.ts";

describe("a licence on a day", () => {
  it.each<[string, Partial<LicenceFacts>, boolean]>([
    ["active", {}, true],
    ["revoked the same day", { state: "revoked", stateOn: "2026-11-20" }, false],
    ["revoked the day after", { state: "revoked", stateOn: "2026-11-21" }, true],
    ["returned, no day named", { state: "returned", stateOn: null }, false],
    ["gone from the register", { state: "unlisted", stateOn: "2026-11-01" }, false],
    ["suspended from today", { suspendedFrom: "2026-11-20", suspendedTo: null }, false],
    ["suspended until today", { suspendedFrom: "2026-01-01", suspendedTo: "2026-11-20" }, false],
    ["suspended until yesterday", { suspendedFrom: "2026-01-01", suspendedTo: "2026-11-19" }, true],
    ["suspended from tomorrow", { suspendedFrom: "2026-11-21", suspendedTo: "2026-12-01" }, true],
    ["suspended since an unknown day", { suspendedFrom: null, suspendedTo: "2026-11-20" }, false],
  ])("%s", (_, facts, isActive) => {
    const licence = { ...LICENCE, ...facts };
    expect(isActiveOn(licence, "2026-11-20")).toBe(isActive);
    expect(brief(checkLicence(licence, "2026-11-20"))).toEqual(
      isActive ? [] : ["block licence_not_active agency_licence_no"],
    );
  });

  it("in no register is unknown", () => {
    expect(brief(checkLicence(null, "2026-11-20"))).toEqual([
      "block licence_unknown agency_licence_no",
    ]);
  });

  it("says what ended it", () => {
    expect(
      checkLicence({ ...LICENCE, state: "revoked", stateOn: "2026-08-03" }, "2026-11-20"),
    ).toMatchObject([{ found: "revoked" }]);
    expect(checkLicence({ ...LICENCE, suspendedFrom: "2026-08-03" }, "2026-11-20")).toMatchObject([
      { found: "suspended" },
    ]);
  });
});
