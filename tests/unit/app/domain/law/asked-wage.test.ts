import { describe, expect, it } from "vitest";
import { wageOfCase } from "#app/domain/law/asked-wage.ts";
import { money, ON } from "./lawful-order.ts";

const YEN = {
  wage: money(180_000, "JPY"),
  rate: { day: ON, currency: "JPY", vndPerUnit: 172 },
} as const;

describe("the wage an answer rests on", () => {
  const highest = { ...YEN, wage: money(200_000, "JPY") };

  it.each([
    ["as open orders pay", 200_000, "typed"],
    ["a tenth more", 220_000, "typed"],
    ["still more", 220_001, "doubtful"],
  ] as const)("typed, %s", (_, yen, from) => {
    expect(wageOfCase({ ...YEN, wage: money(yen, "JPY") }, highest)?.from).toBe(from);
  });

  it("typed in đồng is compared in đồng", () => {
    const dong = (vnd: number) =>
      ({ wage: money(vnd, "VND"), rate: { day: ON, currency: "VND", vndPerUnit: 1 } }) as const;
    expect(wageOfCase(dong(34_400_000), highest)?.from).toBe("typed");
    expect(wageOfCase(dong(60_000_000), highest)?.from).toBe("doubtful");
  });

  it("with no open order a typed one is in doubt, and none is none", () => {
    expect(wageOfCase(YEN, null)?.from).toBe("doubtful");
    expect(wageOfCase(null, highest)).toEqual({ ...highest, from: "highest" });
    expect(wageOfCase(null, null)).toBeNull();
  });
});
