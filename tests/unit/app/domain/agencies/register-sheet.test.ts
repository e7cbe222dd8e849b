// One row of the licence register.
import { expect, test } from "vitest";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { registerCells } from "#tests/support/sheet-rows.ts";

test("a good row is read whole", () => {
  expect(readRegisterRow(registerCells({ approvals: "tw;JP;JP" }))).toMatchObject({
    ok: true,
    row: {
      numberKey: "9917",
      nameKey: "phaicuchimlac",
      state: "active",
      stateOn: null,
      permits: ["JP", "TW"],
    },
  });
});

test("a row says all that the page of an agency shows", () => {
  const read = readRegisterRow(registerCells({ approvals: "JP | TW, JP" }));
  expect(read).toEqual({
    ok: true,
    row: {
      number: "9917/LĐTBXH-GP",
      numberKey: "9917",
      grantedOn: "2016-06-18",
      name: "Công ty CP Phái cử Chim Lạc",
      nameEn: "Demo Agency 9917",
      nameKey: "phaicuchimlac",
      taxCode: "0109900017",
      address: "Số 18, phố Thử Nghiệm, Hà Nội",
      phones: ["0900 000 917"],
      websites: ["https://demo9917.vn"],
      state: "active",
      stateOn: null,
      permits: ["JP", "TW"],
    },
    notes: [],
  });
});

test("a list without the columns that may be empty is read as if they were", () => {
  const { licence_no, licence_date, name, status } = registerCells();
  const cells = { licence_no, licence_date, name, status } as Record<string, string>;
  expect(readRegisterRow(cells)).toMatchObject({
    ok: true,
    row: { nameEn: "", taxCode: null, address: "", phones: [], websites: [], permits: [] },
    notes: [],
  });
});

test("a licence that ended says on which day", () => {
  expect(
    readRegisterRow(registerCells({ status: "Revoked", status_date: "2026-11-03" })),
  ).toMatchObject({ ok: true, row: { state: "revoked", stateOn: "2026-11-03" } });
});

test("what could be read of a row that is refused tells which licence it is about", () => {
  expect(readRegisterRow(registerCells({ licence_no: "?" }))).toEqual({
    ok: false,
    numberKey: null,
    taxCode: "0109900017",
    nameKey: "phaicuchimlac",
    problems: [{ field: "licence_no", typed: "?", why: "unknown" }],
  });
});

test("a cell that the file's reader could not trust refuses the row", () => {
  expect(readRegisterRow(registerCells(), { address: "unknown" })).toMatchObject({
    ok: false,
    problems: [{ field: "address", typed: "Số 18, phố Thử Nghiệm, Hà Nội", why: "unknown" }],
  });
});

test("a phone, a page and a tax code that cannot be read are told, and the row is taken", () => {
  const read = readRegisterRow(
    registerCells({ phone: "ask at the door", website: "none-yet", tax_code: "109900017" }),
  );
  expect(read).toMatchObject({
    ok: true,
    row: { phones: [], websites: [], taxCode: null },
  });
  expect(read.ok ? read.notes.map(({ field, why }) => `${field} ${why}`) : []).toEqual([
    "phone not_a_phone",
    "website unknown",
    "tax_code lost_zero",
  ]);
});

test.each<[Record<string, string>, string, string | null]>([
  [{ licence_no: "" }, "licence_no missing", null],
  [{ licence_no: "không rõ" }, "licence_no unknown", null],
  [{ licence_date: "2016-13-01" }, "licence_date no_such_day", "9917"],
  [{ licence_date: "" }, "licence_date missing", "9917"],
  [{ name: "" }, "name missing", "9917"],
  [{ status: "" }, "status missing", "9917"],
  [{ status: "active", status_date: "hôm qua" }, "status_date not_a_day", "9917"],
  [{ status: "paused" }, "status unknown", "9917"],
  [{ status: "revoked", status_date: "" }, "status_date missing", "9917"],
  [{ approvals: "JP;MARS" }, "approvals unknown", "9917"],
])("%j is refused: %s", (change, problem, numberKey) => {
  const read = readRegisterRow(registerCells(change));
  expect(
    read.ok
      ? []
      : [read.problems.map(({ field, why }) => `${field} ${why}`).join(), read.numberKey],
  ).toEqual([problem, numberKey]);
});
