// Where an agency may be reached and paid: a firm whose licence ended may collect nothing, so that it shows no account.
import { expect, it } from "vitest";
import { Channels } from "#app/routes/$lang.agencies.$slug/channels.tsx";
import { words } from "#tests/unit/app/routes/$lang.orders.$orderName/said.tsx";

const CHANNELS = [
  { kind: "phone", value: "024 1234 5678", source: "register", declaredOn: "2026-11-01" },
  { kind: "bank_account", value: "1900 8814 0001", source: "agency", declaredOn: "2026-11-01" },
] as const;

const told = (standing: "active" | "suspended" | "returned" | "revoked" | "unlisted", from = 0) =>
  words(<Channels channels={CHANNELS.slice(from)} standing={standing} />);

it.each(["active", "suspended"] as const)("shows the account of a firm that is %s", (standing) => {
  expect(told(standing)).toContain("1900 8814 0001");
});

it.each(["returned", "revoked", "unlisted"] as const)(
  "shows no account where the licence is %s, and says why",
  (standing) => {
    const text = told(standing);
    expect(text).toContain("024 1234 5678");
    expect(text).toContain("Công ty không được thu tiền.");
    expect(text).not.toMatch(/1900 8814 0001|Tài khoản nhận tiền|tài khoản này/);
  },
);

it("has nothing to show where only an account was declared", () => {
  expect(told("revoked", 1)).toContain("Công ty chưa khai số nào.");
});
