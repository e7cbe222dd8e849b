// A licence's row as the facts that rules look at.
import { expect, test } from "vitest";
import { licenceFacts, permittedLicence } from "#app/domain/licences/stored-licence.server.ts";

const ROW = {
  state: "revoked" as const,
  stateOn: new Date("2026-11-23T00:00:00Z"),
  suspendedFrom: new Date("2026-11-18T00:00:00Z"),
  suspendedTo: null,
};

test("days are days of the calendar, and permits stand in the order of their codes", () => {
  const facts = {
    state: "revoked",
    stateOn: "2026-11-23",
    suspendedFrom: "2026-11-18",
    suspendedTo: null,
  };
  expect(licenceFacts(ROW)).toEqual(facts);
  expect(permittedLicence({ ...ROW, permits: [{ kind: "TW" }, { kind: "JP" }] })).toEqual({
    ...facts,
    permits: ["JP", "TW"],
  });
});
