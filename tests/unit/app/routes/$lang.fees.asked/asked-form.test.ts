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

describe("what was asked", () => {
  it("in millions, empty fields left out", () => {
    expect(
      read("service=62&brokerage=&deposit=0&training=5,9&other=3&othername=giữ chỗ").fees,
    ).toEqual([
      { kind: "service", name: null, amountVnd: 62_000_000 },
      { kind: "training", name: null, amountVnd: 5_900_000 },
      { kind: "other", name: "giữ chỗ", amountVnd: 3_000_000 },
    ]);
  });

  it("wants a name for another charge, and says what it cannot read", () => {
    expect(read("other=3").problems).toEqual([{ field: "othername", typed: "", why: "name" }]);
    expect(read("service=nhiều")).toMatchObject({
      fees: [],
      problems: [{ field: "service", typed: "nhiều", why: "not_a_number" }],
      typed: { service: "nhiều" },
    });
  });

  it("is sent once any amount stands in the address, be it empty", () => {
    expect([read("service=").isSent, read("o=x").isSent, read("programme=kr-e7").isSent]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("keeps no marks that turn the writing, and no more than a line", () => {
    const { typed } = read(`othername=${encodeURIComponent(`a\u202Eb${"x".repeat(100)}`)}`);
    expect(typed["othername"]).toMatch(/^a bx+$/);
    expect(typed["othername"]).toHaveLength(60);
  });
});
