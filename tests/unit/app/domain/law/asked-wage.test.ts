import { describe, expect, it } from "vitest";
import { isTooLow, wageOfCase } from "#app/domain/law/asked-wage.ts";
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

  it("that is not believed gives way to the highest open one", () => {
    for (const yen of [2_000_000, 1_000])
      expect(wageOfCase({ ...YEN, wage: money(yen, "JPY") }, highest)).toEqual({
        ...highest,
        from: "doubtful",
      });
    expect(isTooLow({ ...YEN, wage: money(59_999, "JPY") }, highest)).toBe(true);
    expect(isTooLow({ ...YEN, wage: money(60_000, "JPY") }, highest)).toBe(false);
  });

  it("with no open order a typed one counts for nothing, and none is none", () => {
    expect(wageOfCase(YEN, null)).toBeNull();
    expect(wageOfCase(null, highest)).toEqual({ ...highest, from: "highest" });
    expect(wageOfCase(null, null)).toBeNull();
  });
});
