// Sums, ages and lengths of time are read as they are meant, and a figure that means nothing of the kind is left alone.
import { describe, expect, it } from "vitest";
import { asked } from "#tests/support/read-text.ts";

const MILLION = 1_000_000;

describe("a sum", () => {
  it("is of money where a unit says so or it is a million and more", () => {
    expect(asked("dưới 1.000.000")).toEqual({ costAtMostVnd: MILLION });
    expect(asked("dưới 999.999").costAtMostVnd).toBeUndefined();
    expect(asked("dưới 60")).not.toHaveProperty("costAtMostVnd");
    expect(asked("phí 50.000 đồng")).toEqual({ costAtMostVnd: 50_000 });
  });

  it("with its unit said once for both ends of a range, before or after", () => {
    expect(asked("phí 80 đến 100 triệu")).toEqual({ costAtMostVnd: 100 * MILLION });
    expect(asked("phí 80 triệu đến 100 triệu")).toEqual({ costAtMostVnd: 100 * MILLION });
    expect(asked("phí 80 triệu - 100")).toEqual({ costAtMostVnd: 100 * MILLION });
    expect(asked("lương 25-35 triệu")).toEqual({ wageAtLeastVnd: 25 * MILLION });
  });

  it("bounded the way that narrows nothing asks nothing", () => {
    expect(asked("lương dưới 30 triệu")).toEqual({});
    expect(asked("phí trên 30 triệu")).toEqual({});
    expect(asked("30 triệu")).toEqual({});
  });

  it("of nothing at all is a wish to pay nothing", () => {
    expect(asked("phí là 0 đồng")).toEqual({ costAtMostVnd: 0 });
    expect(asked("0 triệu")).toEqual({ costAtMostVnd: 0 });
  });

  it("that no address could carry is left aside", () => {
    expect(asked("dưới 100000 triệu")).toEqual({ costAtMostVnd: 100_000 * MILLION });
    expect(asked("dưới 100001 triệu")).toEqual({});
  });

  it("of half a million is whole đồng", () => {
    expect(asked("phí 62,5 triệu")).toEqual({ costAtMostVnd: 62_500_000 });
    expect(asked("phí 0,0000015 triệu").costAtMostVnd).toBe(2);
  });
});

describe("an age", () => {
  it.each([
    ["15 tuổi", 15],
    ["70 tuổi", 70],
    ["14 tuổi", undefined],
    ["71 tuổi", undefined],
    ["25,5 tuổi", undefined],
  ])("%s: %s", (text, age) => {
    expect(asked(text).age).toBe(age);
  });

  it("may stand without its word behind a man or a woman, unless it counts something else", () => {
    expect(asked("nữ 25")).toEqual({ gender: "female", age: 25 });
    expect(asked("nữ 25 triệu")).not.toHaveProperty("age");
    expect(asked("nữ 20 man")).not.toHaveProperty("age");
    expect(asked("nam 36 tháng")).not.toHaveProperty("age");
    expect(asked("25")).not.toHaveProperty("age");
  });

  it("of a range or under a bound is the order's and narrows nothing; man and woman stay", () => {
    expect(asked("nữ 20-30 tuổi")).toEqual({ gender: "female" });
    expect(asked("dưới 35 tuổi")).toEqual({});
    expect(asked("25 tuổi nữ")).toEqual({ gender: "female", age: 25 });
    expect(asked("nữ 20-30")).not.toHaveProperty("age");
  });
});

describe("a year of birth", () => {
  it.each([
    ["sn 98", 28],
    ["sinh năm 1998", 28],
    ["sn 05", 21],
    ["sn 2011", 15],
    ["sinh năm 1956", 70],
    ["sinh năm 1955", undefined],
    ["sn 2012", undefined],
    ["sn 27", undefined],
  ])("%s is %s years of age in 2026", (text, age) => {
    expect(asked(text).age).toBe(age);
  });

  it("behind a man or a woman says both", () => {
    expect(asked("nam sinh năm 1998")).toEqual({ gender: "male", age: 28 });
    expect(asked("nữ sn 2000")).toEqual({ gender: "female", age: 26 });
  });
});

describe("a length of time", () => {
  it("of experience stands before or behind its word", () => {
    expect(asked("2 năm kinh nghiệm")).toEqual({ experienceHeldMonths: 24 });
    expect(asked("kinh nghiệm trên 1,5 năm")).toEqual({ experienceHeldMonths: 18 });
    expect(asked("kinh nghiệm 600 tháng")).toEqual({ experienceHeldMonths: 600 });
    expect(asked("kinh nghiệm 601 tháng")).not.toHaveProperty("experienceHeldMonths");
  });

  it("to learn a language is at most five years", () => {
    expect(asked("học tiếng 60 tháng")).toEqual({ studyMonths: 60 });
    expect(asked("học tiếng 61 tháng")).not.toHaveProperty("studyMonths");
    expect(asked("học tiếng")).not.toHaveProperty("studyMonths");
    expect(asked("học tiếng 6")).not.toHaveProperty("studyMonths");
  });

  it("of a contract is filed with others of about that length, and no contract is of none", () => {
    expect(asked("hợp đồng 12 tháng")).toEqual({ contract: ["up-to-12"] });
    expect(asked("hợp đồng 4 năm")).toEqual({ contract: ["over-36"] });
    expect(asked("hợp đồng 0 tháng")).not.toHaveProperty("contract");
  });
});

describe("a month of departure", () => {
  it("is the next one of that number, this month included", () => {
    expect(asked("bay tháng 11").departureMonths).toEqual(["2026-11"]);
    expect(asked("bay tháng 10").departureMonths).toEqual(["2027-10"]);
    expect(asked("bay tháng 12").departureMonths).toEqual(["2026-12"]);
  });

  it("is of the year that is named", () => {
    expect(asked("bay tháng 10 năm 2026").departureMonths).toEqual(["2026-10"]);
    expect(asked("bay tháng 1/2099").departureMonths).toEqual(["2099-01"]);
    expect(asked("bay tháng 1 năm 2100").departureMonths).toBeUndefined();
    expect(asked("bay tháng 1 năm 27").departureMonths).toBeUndefined();
  });

  it.each(["bay tháng 13", "bay tháng 0", "bay tháng", "bay tháng 1,5"])("%s is none", (text) => {
    expect(asked(text).departureMonths).toBeUndefined();
  });
});

it("the longest reading of a figure counts: a wage a month is no age and no contract", () => {
  expect(asked("nữ 25 tuổi lương 30 triệu một tháng")).toEqual({
    gender: "female",
    age: 25,
    wageAtLeastVnd: 30 * MILLION,
  });
});
