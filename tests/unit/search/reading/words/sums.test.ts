// The words around figures: every one of them does what it says beside a sum, an age or a length of time.
import { describe, expect, it } from "vitest";
import * as words from "#search/reading/words/sums.ts";
import { asked } from "#tests/support/read-text.ts";

const MILLION = 1_000_000;

describe("beside a sum", () => {
  it.each(words.AT_MOST_WORDS)("'%s' bounds a cost from above", (word) => {
    expect(asked(`${word} 60 triệu`)).toEqual({ costAtMostVnd: 60 * MILLION });
  });

  it.each(words.AT_LEAST_WORDS)("'%s' bounds a wage from below", (word) => {
    expect(asked(`lương ${word} 30 triệu`)).toEqual({ wageAtLeastVnd: 30 * MILLION });
  });

  it.each(words.ABOUT_WORDS)("'%s' makes it a sum that is meant", (word) => {
    expect(asked(`lương ${word} 30 triệu`)).toEqual({ wageAtLeastVnd: 30 * MILLION });
  });

  it.each(words.OR_LESS_WORDS)("'%s' after it bounds a cost", (word) => {
    expect(asked(`60 triệu ${word}`)).toEqual({ costAtMostVnd: 60 * MILLION });
  });

  it.each(words.OR_MORE_WORDS)("'%s' after it bounds a wage", (word) => {
    expect(asked(`30 triệu ${word}`)).toEqual({ wageAtLeastVnd: 30 * MILLION });
  });

  it.each(words.RANGE_WORDS)("'%s' makes a range: its larger end bounds a cost", (word) => {
    expect(asked(`phí 80 ${word} 100 triệu`)).toEqual({ costAtMostVnd: 100 * MILLION });
  });

  it.each(words.PER_MONTH_WORDS)("'%s' makes it a wage", (word) => {
    expect(asked(`30 triệu ${word}`)).toEqual({ wageAtLeastVnd: 30 * MILLION });
  });

  it.each(words.MILLION_WORDS)("'%s' is millions", (word) => {
    expect(asked(`dưới 60 ${word}`)).toEqual({ costAtMostVnd: 60 * MILLION });
  });

  it.each(words.DONG_WORDS)("'%s' is đồng", (word) => {
    expect(asked(`dưới 60.000.000 ${word}`)).toEqual({ costAtMostVnd: 60 * MILLION });
  });

  it.each(words.FOREIGN_WORDS)("'%s' is money that cannot be compared here", (word) => {
    expect(asked(`lương 20 ${word}`)).toEqual({});
  });

  it.each(words.WAGE_WORDS)("'%s' is a wage", (word) => {
    expect(asked(`${word} 30 triệu`)).toEqual({ wageAtLeastVnd: 30 * MILLION });
  });

  it.each(words.COST_WORDS)("'%s' is a cost", (word) => {
    expect(asked(`${word} 60 triệu`)).toEqual({ costAtMostVnd: 60 * MILLION });
  });
});

describe("beside an age", () => {
  it.each(words.AGE_WORDS)("'%s' follows it", (word) => {
    expect(asked(`25 ${word}`)).toEqual({ age: 25 });
  });

  it.each(words.BEFORE_AGE_WORDS)("'%s' goes before it", (word) => {
    expect(asked(`${word} 25 tuổi`)).toEqual({ age: 25 });
  });

  it.each(words.BORN_WORDS)("'%s' goes before the year of birth", (word) => {
    expect(asked(`${word} 1998`)).toEqual({ age: 28 });
  });

  it.each(words.MEN_WORDS)("'%s' is a man", (word) => {
    expect(asked(`${word} 25 tuổi`)).toEqual({ gender: "male", age: 25 });
  });

  it.each(words.WOMEN_WORDS)("'%s' is a woman", (word) => {
    expect(asked(`${word} 25 tuổi`)).toEqual({ gender: "female", age: 25 });
  });
});

describe("beside a length of time", () => {
  it.each(words.EXPERIENCE_WORDS)("'%s' is experience", (word) => {
    expect(asked(`${word} 2 năm`)).toEqual({ experienceHeldMonths: 24 });
  });

  it.each(words.YEAR_WORDS)("'%s' is a year", (word) => {
    expect(asked(`kinh nghiệm 2 ${word}`)).toEqual({ experienceHeldMonths: 24 });
  });

  it.each(words.MONTH_WORDS)("'%s' is a month", (word) => {
    expect(asked(`kinh nghiệm 18 ${word}`)).toEqual({ experienceHeldMonths: 18 });
  });

  it.each(words.STUDY_WORDS)("'%s' is time to learn", (word) => {
    expect(asked(`${word} 6 tháng`)).toEqual({ studyMonths: 6 });
  });

  it.each(words.CONTRACT_WORDS)("'%s' is the contract's", (word) => {
    expect(asked(`${word} 30 tháng`)).toEqual({ contract: ["25-36"] });
  });

  it.each(words.DEPART_WORDS)("'%s' is the month of departure", (word) => {
    expect(asked(`${word} 3`)).toEqual({ departureMonths: ["2027-03"] });
  });
});
