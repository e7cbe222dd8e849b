// Agencies are found however their names are typed, and those that recruit now stand first.
import { expect, it } from "vitest";
import type { AgencyName } from "#app/domain/agencies/agencies.server.ts";
import { agenciesFound } from "#app/routes/$lang.agencies._index/agencies-found.ts";

function agency(name: string, licence: string, changes: Partial<AgencyName> = {}): AgencyName {
  return {
    slug: licence,
    name,
    licenceNumber: `${licence}/LĐTBXH-GP`,
    standing: "active",
    openOrders: 1,
    ...changes,
  };
}

const ALL = [
  agency("Công ty CP Phái cử Gió Ngàn", "9907", { standing: "revoked", openOrders: 0 }),
  agency("Công ty TNHH Hợp tác Đá Xanh", "9911", { openOrders: 0 }),
  agency("Công ty TNHH Phát triển nguồn nhân lực Cọ Xanh", "9929"),
  agency("Công ty CP Nhân lực Thác Bạc", "99", { standing: "suspended", openOrders: 0 }),
];

it.each([
  ["", ["9929", "9911", "9907", "99"]],
  ["Cọ Xanh", ["9929"]],
  ["co xanh", ["9929"]],
  ["COXANH", ["9929"]],
  ["xanh", ["9929", "9911"]],
  ["cty da xanh", ["9911"]],
  ["99", ["9929", "9911", "9907", "99"]],
  ["9907/LĐTBXH-GP", ["9907"]],
  ["giấy phép 9911", ["9911"]],
  ["zzz", []],
  ["\u0000", ["9929", "9911", "9907", "99"]],
])("%j", (typed, licences) => {
  expect(agenciesFound(ALL, typed).map(({ slug }) => slug)).toEqual(licences);
});
