// What the nightly check makes of a live order.
import { expect, test } from "vitest";
import type { Day } from "#app/domain/catalogue/day.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import {
  recheckFindings,
  sleepReason,
  stateAfterRecheck,
} from "#app/domain/orders/keeping/recheck.ts";
import { SLEEP_REASONS } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import type { LiveOrder } from "#app/domain/orders/keeping/recheck.ts";
import { ACTIVE_LICENCE, orderCells, RATES, SHEET_DAY } from "#tests/support/sheet-rows.ts";

function live(change: Record<string, string> = {}, more: Partial<LiveOrder> = {}): LiveOrder {
  const read = readOrderRow(orderCells(change));
  if (!read.ok) throw new Error("the row cannot be read");
  return {
    terms: read.terms,
    licence: ACTIVE_LICENCE,
    approvedAt: new Date(`${SHEET_DAY}T05:00:00Z`),
    letterValidUntil: null,
    ...more,
  };
}

function findings(order: LiveOrder, rates: readonly Rate[], on: Day) {
  return recheckFindings(order, { on, rates, minimumWages: MINIMUM_WAGES });
}

const codes = (...args: Parameters<typeof findings>) => findings(...args).map(({ code }) => code);
/** The fee stands at the cap: three months of 180,000 yen at 172. */
const AT_CAP = { fee_service_agreed_vnd: "123840000", fee_service_vnd: "92880000" };

test("a lawful order stays as it is", () => {
  expect(codes(live(AT_CAP), RATES, "2026-12-01")).toEqual([]);
});

test("a currency that falls after approval never re-judges the order", () => {
  const fallen = [...RATES, { day: "2026-11-25", currency: "JPY" as const, vndPerUnit: 120 }];
  expect(codes(live(AT_CAP), fallen, "2026-12-01")).toEqual([]);
});

test("a rate of the day of approval that was corrected does", () => {
  const corrected = [
    ...RATES.filter(({ currency }) => currency !== "JPY"),
    { day: SHEET_DAY, currency: "JPY" as const, vndPerUnit: 170 },
  ];
  expect(codes(live(AT_CAP), corrected, "2026-12-01")).toEqual(["service_fee_over_cap"]);
});

test("a contract approval past its last day is told, the last day itself is not", () => {
  const order = live({}, { letterValidUntil: "2026-12-01" });
  expect(codes(order, RATES, "2026-12-01")).toEqual([]);
  expect(codes(order, RATES, "2026-12-02")).toEqual(["contract_approval_missing"]);
});

test("a letter that ran out is told with its last day, today and the article that asks for it", () => {
  const order = live({}, { letterValidUntil: "2026-12-01" });
  expect(findings(order, RATES, "2026-12-05")).toEqual([
    {
      code: "contract_approval_missing",
      severity: "block",
      field: "approval_date",
      found: "2026-12-01",
      allowed: "2026-12-05",
      unit: "day",
      article: "Law 69/2020/QH14 art. 20.1",
      source: "law-69-2020",
    },
  ]);
});

test("warnings put nothing to sleep", () => {
  const esd = { programme: "jp-esd", board_lodging_deduction: "27001" };
  expect(codes(live(esd), RATES, "2027-04-02")).not.toContain("deduction_over_cap");
});

test("an order from before the first rate on file is judged by the rates there are", () => {
  const early = { approvedAt: new Date("2026-11-01T05:00:00Z") };
  expect(
    codes(
      live({ fee_service_agreed_vnd: "123840001", fee_service_vnd: "92880001" }, early),
      RATES,
      "2026-12-01",
    ),
  ).toEqual(["service_fee_over_cap"]);
});

test("licences are left to the public condition, which needs no night", () => {
  expect(
    codes(live({}, { licence: { ...ACTIVE_LICENCE, state: "revoked" } }), RATES, SHEET_DAY),
  ).toEqual([]);
});

test("only what the check put to sleep is woken by it", () => {
  const after = (state: OrderState, stateReason: string | null, isBroken: boolean) =>
    stateAfterRecheck({ state, stateReason }, isBroken);
  expect(after("approved", null, true)).toBe("asleep");
  expect(after("approved", null, false)).toBeNull();
  for (const reason of SLEEP_REASONS) {
    expect(after("asleep", reason, false)).toBe("approved");
    expect(after("asleep", reason, true)).toBeNull();
    expect(after("withdrawn", reason, false)).toBeNull();
    expect(after("changes_requested", reason, false)).toBeNull();
  }
  expect(after("asleep", "the agency asked for it", false)).toBeNull();
  expect(after("asleep", null, false)).toBeNull();
});

test("a letter that ran out is the reason only where nothing else is wrong", () => {
  const expired = (change: Record<string, string>) =>
    findings(live(change, { letterValidUntil: "2026-12-01" }), RATES, "2026-12-02");
  expect(sleepReason(expired({}))).toBe("letter_expired");
  expect(sleepReason(expired({ fee_brokerage_vnd: "1" }))).toBe("rule_broken");
  const spoilt: Record<string, string>[] = [
    { age_min: "17" },
    { programme: "jp-esd", departure_on: "2027-03-31" },
  ];
  for (const broken of spoilt)
    expect(sleepReason(findings(live(broken), RATES, SHEET_DAY))).toBe("rule_broken");
});
