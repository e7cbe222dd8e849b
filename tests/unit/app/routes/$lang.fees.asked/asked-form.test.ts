// What somebody was asked: every field read or refused, nothing lost, and a link told from a form that was sent.
import { describe, expect, it } from "vitest";
import { codeOf } from "#app/domain/orders/order-code.ts";
import { readAsked } from "#app/routes/$lang.fees.asked/asked-form.ts";

const CODE = codeOf(12_345);
const read = (address: string) => readAsked(new URLSearchParams(address));

describe("which order", () => {
  it("by its code", () => {
    expect(read(`o=vt-${CODE.toLowerCase()}`)).toMatchObject({
      code: CODE,
      hasCode: true,
      isSent: false,
      problems: [],
    });
    expect(read("o=hello")).toMatchObject({
      code: null,
      hasCode: true,
      problems: [{ field: "o", typed: "hello", why: "code" }],
    });
  });

  it("by programme, trade, length and wage", () => {
    expect(read("programme=kr-e7&trade=welding&months=24&wage=2.500.000")).toMatchObject({
      order: { market: "KR", programme: "kr-e7", trade: "welding", contractMonths: 24 },
      wage: { minor: 2_500_000, currency: "KRW" },
      problems: [],
    });
    expect(read("programme=kr-e10&months=").order?.contractMonths).toBe(58);
    expect(read("programme=moon&months=x")).toMatchObject({
      order: null,
      problems: [{ field: "programme", why: "programme" }],
    });
    expect(
      read("programme=kr-e7&months=x&wage=y").problems.map(({ field, why }) => [field, why]),
    ).toEqual([
      ["months", "months"],
      ["wage", "not_a_number"],
    ]);
  });
});

describe("what the worker alone can tell", () => {
  it("what was finished before, or that nobody said", () => {
    expect(read("programme=jp-ssw1&finished=intern-2")).toMatchObject({
      finished: "intern-2",
      order: { finishedProgramme: "intern-2" },
    });
    for (const address of ["programme=jp-ssw1", "programme=jp-ssw1&finished=yes"])
      expect(read(address)).toMatchObject({
        finished: null,
        order: { finishedProgramme: "none" },
      });
    expect(read("programme=jp-ssw1&finished=none").finished).toBe("none");
  });

  it("whether agency and supervising body are the same, and the foreign side's part", () => {
    expect(
      ["same=yes", "same=no", "same=maybe", ""].map((address) => read(address).sameSide),
    ).toEqual(["yes", "no", null, null]);
    expect(read("foreign=200.000+yên").foreign).toEqual({ minor: 200_000, currency: "JPY" });
  });
});

describe("what was asked", () => {
  it("in one sum, of any money", () => {
    expect(read("total=6500+usd").total).toEqual({ minor: 650_000, currency: "USD" });
    expect(read("total=0").total).toBeNull();
    expect(read("total=3+cây+vàng")).toMatchObject({
      total: null,
      typed: { total: "3 cây vàng" },
      problems: [{ field: "total", typed: "3 cây vàng", why: "gold" }],
    });
  });

  it("in charges, empty fields left out", () => {
    const vnd = (minor: number) => ({ minor, currency: "VND" });
    expect(
      read("service=62&brokerage=&deposit=0&training=50+man&other=3&othername=giữ chỗ").charges,
    ).toEqual([
      { field: "service", kind: "service", name: null, money: vnd(62_000_000) },
      {
        field: "training",
        kind: "training",
        name: null,
        money: { minor: 500_000, currency: "JPY" },
      },
      { field: "other", kind: "other", name: "giữ chỗ", money: vnd(3_000_000) },
    ]);
  });

  it("wants a name for another charge, and says what it cannot read", () => {
    expect(read("other=3").problems).toEqual([{ field: "othername", typed: "", why: "name" }]);
    expect(read("service=nhiều")).toMatchObject({
      charges: [],
      problems: [{ field: "service", typed: "nhiều", why: "not_a_number" }],
      typed: { service: "nhiều" },
    });
  });

  it("is sent once any amount stands in the address, be it empty", () => {
    expect(
      ["service=", "total=", "other=", "o=x", "programme=kr-e7&wage=1"].map(
        (address) => read(address).isSent,
      ),
    ).toEqual([true, true, true, false, false]);
  });

  it("keeps no marks that turn the writing, and no more than a line", () => {
    const { typed } = read(`othername=${encodeURIComponent(`a\u202Eb${"x".repeat(100)}`)}`);
    expect(typed["othername"]).toMatch(/^a bx+$/);
    expect(typed["othername"]).toHaveLength(60);
  });
});
