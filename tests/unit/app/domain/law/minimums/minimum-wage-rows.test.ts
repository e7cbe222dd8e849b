import { expect, it } from "vitest";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { isDay } from "#app/domain/catalogue/day.ts";

it("has a name, a paper, and a day after which a newer figure is to be expected, for each figure", () => {
  expect(new Set(MINIMUM_WAGES.map(({ id }) => id)).size).toBe(MINIMUM_WAGES.length);
  for (const { validFrom, renewedFrom, article, source, confidence } of MINIMUM_WAGES) {
    expect(isDay(validFrom) && isDay(renewedFrom) && validFrom < renewedFrom).toBe(true);
    expect(article).toMatch(/^Circular 02\/2024\/TT-BLĐTBXH annex /);
    expect(source).not.toBe("setting");
    expect(confidence).toBe("high");
  }
});

it("is doubtful for trainees alone, whose collective agreements may go below", () => {
  const doubtful = MINIMUM_WAGES.filter(({ isUncertain }) => isUncertain);
  expect(doubtful.map(({ place }) => place)).toEqual(["DE-trainee"]);
});
