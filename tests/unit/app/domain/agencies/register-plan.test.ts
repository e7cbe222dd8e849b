// What a register would do, and when it is refused.
import { describe, expect, it } from "vitest";
import { planRegister, whyRefused } from "#app/domain/agencies/register-plan.ts";
import type { KnownLicence, UnreadableRow } from "#app/domain/agencies/register-plan.ts";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import type { RegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { registerCells } from "#tests/support/sheet-rows.ts";

const TODAY = "2026-11-20";

function known(number: number, changes: Partial<KnownLicence> = {}): KnownLicence {
  return {
    id: `licence-${number}`,
    agencyId: `agency-${number}`,
    slug: `firm-${number}`,
    number: `${number}/LĐTBXH-GP`,
    numberKey: String(number),
    name: `Firm ${number}`,
    nameEn: "",
    nameKey: `firm${number}`,
    taxCode: `01${number}`,
    state: "active",
    stateOn: null,
    suspendedFrom: null,
    suspendedTo: null,
    permits: ["JP"],
    listName: "register",
    listedOn: "2026-11-01",
    ...changes,
  };
}

function row(number: number, cells: Record<string, string> = {}): RegisterRow {
  const read = readRegisterRow(
    registerCells({
      licence_no: `${number}/LĐTBXH-GP`,
      name: `Firm ${number}`,
      tax_code: `01${number}`,
      ...cells,
    }),
  );
  if (!read.ok) throw new Error("unreadable");
  return read.row;
}

const TWENTY = Array.from({ length: 20 }, (_, at) => known(100 + at));
const rowsOf = (licences: readonly KnownLicence[]) =>
  licences.map(({ numberKey }) => row(Number(numberKey)));

function plan(
  rows: readonly RegisterRow[],
  unreadable: readonly UnreadableRow[] = [],
  on = TWENTY,
) {
  return planRegister(on, { rows, unreadable, name: "register" }, TODAY);
}

const unreadable = (changes: Partial<UnreadableRow>): UnreadableRow => ({
  numberKey: null,
  taxCode: null,
  nameKey: "",
  ...changes,
});

describe("what a register would do", () => {
  it("a slip in a new firm's tax code takes no other firm's licence", () => {
    const slip = row(500, { tax_code: "01100", name: "Công ty Mới" });
    const made = plan([slip, ...rowsOf(TWENTY)]);
    expect(made.updates).toHaveLength(20);
    expect(made.additions).toMatchObject([{ numberKey: "500", taxCode: null }]);
    expect(made.disputed).toEqual(["500/LĐTBXH-GP"]);
  });

  it("a number issued anew belongs to the firm of its tax code, also where the old one stands beside it", () => {
    const [first, ...others] = rowsOf(TWENTY);
    const anew = row(600, { tax_code: "01100", name: "Firm 100" });
    for (const rows of [
      [anew, ...others],
      [first ?? anew, anew, ...others],
    ]) {
      const made = plan(rows);
      expect(made).toMatchObject({ additions: [], dropped: [], disputed: [] });
      expect(made.updates.find(({ known: firm }) => firm === TWENTY[0])?.row.numberKey).toBe("600");
    }
  });

  it("updates what it prints, adds what is new, drops what it prints no longer", () => {
    const made = plan([...rowsOf(TWENTY.slice(1)), row(200)]);
    expect(made.updates).toHaveLength(19);
    expect(made.additions.map(({ numberKey }) => numberKey)).toEqual(["200"]);
    expect(made.dropped.map(({ numberKey }) => numberKey)).toEqual(["100"]);
    expect(made).toMatchObject({ ending: 1, inForce: 20, spared: [], unreadableNumbers: 0 });
  });

  it("knows a licence by its number, whatever tax code stands beside it", () => {
    for (const tax_code of ["", "0199"]) {
      const made = plan([row(100, { tax_code })], [], [known(100)]);
      expect(made).toMatchObject({ additions: [], updates: [{ known: { id: "licence-100" } }] });
    }
  });

  it("takes a row without a tax code for no licence without one: only the number tells", () => {
    const nobodys = known(1, { taxCode: null });
    const made = plan([{ ...row(200), taxCode: null }], [], [nobodys]);
    expect(made.updates).toEqual([]);
    expect(made.additions.map(({ numberKey }) => numberKey)).toEqual(["200"]);
  });

  it("never drops a licence of another list, nor one that has ended", () => {
    const others = [
      known(1, { listName: "sample" }),
      known(2, { state: "revoked", stateOn: TODAY }),
      known(3, { state: "revoked", stateOn: "2026-11-21" }),
    ];
    expect(plan([row(200)], [], others).dropped.map(({ numberKey }) => numberKey)).toEqual(["3"]);
  });

  it("knows a firm by its tax code where the number was issued anew", () => {
    const made = plan([row(999, { tax_code: "01100" })], [], [known(100)]);
    expect(made).toMatchObject({
      additions: [],
      dropped: [],
      updates: [{ known: { id: "licence-100" } }],
    });
  });

  it.each([
    ["number", { numberKey: "100", taxCode: "01101" }],
    ["tax code", { taxCode: "01100", nameKey: "firm101" }],
    ["name", { nameKey: "firm100" }],
  ])("keeps the licence whose unreadable row still says its %s", (_, says) => {
    const made = plan(rowsOf(TWENTY.slice(2)), [unreadable(says)]);
    expect(made.dropped.map(({ numberKey }) => numberKey)).toEqual(["101"]);
    expect(made.spared).toEqual([]);
  });

  it("drops nothing where a row does not say whose it is", () => {
    const made = plan(rowsOf(TWENTY.slice(1)), [unreadable({ nameKey: "nobody" })]);
    expect(made).toMatchObject({ dropped: [], spared: [{ numberKey: "100" }], ending: 0 });
  });

  it("takes an unreadable row of a number that is new for a new firm", () => {
    const made = plan(rowsOf(TWENTY.slice(1)), [unreadable({ numberKey: "777" })]);
    expect(made.dropped.map(({ numberKey }) => numberKey)).toEqual(["100"]);
  });
});

describe("a register is refused", () => {
  const asked = (rows: readonly RegisterRow[], confirmed = false, bad: UnreadableRow[] = []) =>
    whyRefused(plan(rows, bad), { rows, confirmed });

  it("where it would end more than a tenth, and not at a tenth", () => {
    expect(asked(rowsOf(TWENTY.slice(2)))).toBeNull();
    expect(asked(rowsOf(TWENTY.slice(3)))).toBe("too_many_end");
    expect(asked(rowsOf(TWENTY.slice(3)), true)).toBeNull();
  });

  it("where it prints that more than a tenth have ended or will", () => {
    const ending = { status: "returned", status_date: "2026-12-31" };
    const rows = TWENTY.map(({ numberKey }, at) => row(Number(numberKey), at < 3 ? ending : {}));
    expect(asked(rows)).toBe("too_many_end");
  });

  it("where a number cannot be read, until confirmed", () => {
    const bad = [unreadable({ taxCode: "01100" })];
    expect(asked(rowsOf(TWENTY.slice(1)), false, bad)).toBe("unreadable_number");
    expect(asked(rowsOf(TWENTY.slice(1)), true, bad)).toBeNull();
  });

  it("where names stand beside other numbers than before, as after columns were mixed up, until confirmed", () => {
    const mixed = (many: number) =>
      TWENTY.map(({ numberKey }, at) =>
        row(Number(numberKey), at < many ? { name: `Other ${at}` } : {}),
      );
    expect(asked(mixed(2))).toBeNull();
    expect(asked(mixed(3))).toBe("too_many_renamed");
    expect(asked(mixed(3), true)).toBeNull();
    const few = (licences: number, renamed: number) => {
      const on = Array.from({ length: licences }, (_, at) => known(100 + at));
      const rows = on.map(({ numberKey }, at) =>
        row(Number(numberKey), at < renamed ? { name: `Other ${at}` } : {}),
      );
      return whyRefused(plan(rows, [], on), { rows, confirmed: false });
    };
    expect(few(5, 2)).toBeNull();
    expect(few(5, 3)).toBe("too_many_renamed");
    expect(few(30, 3)).toBeNull();
    expect(few(30, 4)).toBe("too_many_renamed");
    const renumbered = TWENTY.map(({ taxCode }, at) => row(at + 1, { tax_code: taxCode ?? "" }));
    expect(asked(renumbered)).toBe("too_many_renamed");
  });

  it("where two rows give one number to two firms, or say that it is active and that it is not", () => {
    const rows = rowsOf(TWENTY);
    const ended = { status: "returned", status_date: "2026-11-01" };
    expect(asked([...rows, row(100)])).toBeNull();
    expect(asked([...rows, row(100, { name: "Other" })])).toBe("number_twice");
    expect(asked([...rows, row(100, ended)])).toBe("number_twice");
    expect(asked([...rows, row(100, ended)], true)).toBeNull();
  });

  it("where nothing of it can be read, whoever confirms it", () => {
    expect(asked([], true)).toBe("no_rows");
    expect(asked([], true, [unreadable({ numberKey: "100" })])).toBe("no_rows");
  });
});
