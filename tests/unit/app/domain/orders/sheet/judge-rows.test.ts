// A sheet's rows judged together: readable, lawful, and not twice.
import { expect, test } from "vitest";
import { STANDING_WAGES } from "#tests/unit/app/domain/law/lawful-order.ts";
import { judgeRows, readRows } from "#app/domain/orders/sheet/judge-rows.ts";
import type { JudgeContext, SheetLine } from "#app/domain/orders/sheet/judge-rows.ts";
import { ACTIVE_LICENCE, orderLine, RATES, SHEET_DAY } from "#tests/support/sheet-rows.ts";

const context: JudgeContext = {
  on: SHEET_DAY,
  rates: RATES,
  minimumWages: STANDING_WAGES,
  licences: new Map([["9917", ACTIVE_LICENCE]]),
  onFile: [],
};

function verdicts(lines: readonly SheetLine[], change: Partial<JudgeContext> = {}) {
  return judgeRows(readRows(lines), { ...context, ...change }).map(({ verdict, findings }) => [
    verdict,
    ...findings.map(({ code, field }) => `${code} ${field}`),
  ]);
}

test("a lawful row is ok", () => {
  expect(verdicts([orderLine()])).toEqual([["ok"]]);
});

test("the second row for one approval letter and trade repeats the first", () => {
  expect(
    verdicts([
      orderLine(),
      orderLine({ order_ref: "T-2" }),
      orderLine({ order_ref: "T-3", trade: "painting" }),
      orderLine({ order_ref: "T-4", approval_no: "1/X" }),
    ]),
  ).toEqual([["ok"], ["blocked", "duplicate_order approval_no"], ["ok"], ["ok"]]);
});

test("a reference that stands twice is a repetition too", () => {
  expect(verdicts([orderLine(), orderLine({ approval_no: "2/X" })])).toEqual([
    ["ok"],
    ["blocked", "duplicate_order order_ref"],
  ]);
});

test("an order on file holds its letter against a new reference, never against itself", () => {
  const onFile = [{ agency: "9917", ref: "T-1", letterNo: "8090/QLLĐNN-JP", trade: "welding" }];
  expect(verdicts([orderLine()], { onFile })).toEqual([["ok"]]);
  expect(verdicts([orderLine({ order_ref: "T-9" })], { onFile })).toEqual([
    ["blocked", "duplicate_order approval_no"],
  ]);
});

test("rows are counted from 1 and say where they stand in the file", () => {
  const rows = readRows([orderLine({}, 2), orderLine({ order_ref: " T-2 " }, 5)]);
  expect(rows.map(({ row, line, orderRef }) => [row, line, orderRef])).toEqual([
    [1, 2, "T-1"],
    [2, 5, "T-2"],
  ]);
});

test("a judged row keeps its place, whose it is and its terms; one that cannot be read has neither, and blocks", () => {
  const judged = judgeRows(
    readRows([orderLine({}, 2), orderLine({ order_ref: "T-2", headcount: "many" }, 5)]),
    context,
  );
  expect(judged).toMatchObject([
    { row: 1, line: 2, orderRef: "T-1", licenceKey: "9917", terms: { orderRef: "T-1" } },
    {
      ...{ row: 2, line: 5, orderRef: "T-2", licenceKey: null, terms: null, verdict: "invalid" },
      findings: [{ field: "headcount", severity: "block", found: "many", why: "not_a_number" }],
    },
  ]);
});

test("agencies without a licence number are told apart by what stands there", () => {
  const read = (typed: string, ref: string) =>
    orderLine({ agency_licence_no: typed, order_ref: ref });
  const found = verdicts([read("xin cấp sau", "A"), read("chưa có", "B"), read("chưa có", "C")]);
  expect(found.map((row) => row.filter((code) => code.startsWith("duplicate")))).toEqual([
    [],
    [],
    ["duplicate_order approval_no"],
  ]);
});

test("an unreadable row claims nothing and stops nothing", () => {
  expect(
    verdicts([orderLine({ apply_by: "31/02/2027" }), orderLine({ order_ref: "T-2" })]),
  ).toEqual([["invalid", "invalid_row apply_by"], ["ok"]]);
});

test("a row with too many cells is told by how many there are", () => {
  const [row] = judgeRows(readRows([{ ...orderLine(), surplus: 2 }]), context);
  expect(row).toMatchObject({
    verdict: "invalid",
    findings: [
      {
        ...{ code: "invalid_row", field: "order_ref", why: "wrong_cell_count" },
        ...{ found: 39, allowed: 37 },
      },
    ],
  });
});

test.each<[string, Record<string, string>, Partial<JudgeContext>]>([
  ["licence_unknown agency_licence_no", { agency_licence_no: "9899/LĐTBXH-GP" }, {}],
  ["licence_unknown agency_licence_no", { agency_licence_no: "xin cấp sau" }, {}],
  [
    "licence_not_active agency_licence_no",
    {},
    {
      licences: new Map([
        ["9917", { ...ACTIVE_LICENCE, state: "revoked" as const, stateOn: "2026-08-03" }],
      ]),
    },
  ],
  [
    "market_approval_missing market",
    {},
    { licences: new Map([["9917", { ...ACTIVE_LICENCE, permits: ["TW"] }]]) },
  ],
  ["contract_approval_missing approval_no", { approval_no: "" }, {}],
  [
    "programme_closed_to_agencies programme",
    {
      market: "KR",
      programme: "kr-e9",
      trade: "factory-work",
      wage_amount: "2200000",
      wage_currency: "KRW",
      board_lodging_deduction: "0",
      language_test: "none",
      language_level: "",
    },
    {},
  ],
  ["worker_under_18 age_min", { age_min: "17" }, {}],
  ["rate_missing wage_currency", {}, { rates: [] }],
])("%s", (finding, change, more) => {
  const [row] = verdicts([orderLine(change)], more);
  expect(row?.[0]).toBe("blocked");
  expect(row?.slice(1)).toContain(finding);
});
