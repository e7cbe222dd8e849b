// The address of the whole sum: codes however pasted, figures however typed, and the shortest way to say the same.
import { describe, expect, it } from "vitest";
import { codeOf } from "#app/domain/orders/order-code.ts";
import { translator } from "#app/i18n/translate.ts";
import { problemsIn, readSum, sumParams } from "#app/routes/$lang.sum/sum-form.ts";

const [A, B, C, D] = [1, 2, 3, 4].map((number) => codeOf(number * 1_000)) as [
  string,
  string,
  string,
  string,
];
const PERCENT = 8.382;
const read = (address: string) => readSum(new URLSearchParams(address), PERCENT);

describe("codes", () => {
  it.each([
    [`o=${A}`, [A]],
    [`o=VT-${A.toLowerCase()}`, [A]],
    [`o=VT${A}`, [A]],
    [`o=VT\u2011${A}`, [A]],
    [`o=${A}&o=${B}&o=${C}`, [A, B, C]],
    [`o=${A}, ${B}`, [A, B]],
    [`o=${A} ${B};${C}`, [A, B, C]],
    [`o=${A}&o=${A}`, [A]],
    ["o=", []],
    ["", []],
  ])("%s", (address, codes) => {
    expect(read(address)).toMatchObject({ codes, problems: [] });
  });

  it("says which is none, and which is one too many", () => {
    expect(read(`o=${A}&o=hello`)).toMatchObject({
      codes: [A],
      problems: [{ field: "o", typed: "hello", why: "code" }],
    });
    expect(read([A, B, C, D].map((code) => `o=${code}`).join("&"))).toMatchObject({
      codes: [A, B, C],
      problems: [{ field: "o", typed: D, why: "many" }],
    });
  });
});

describe("figures", () => {
  it("stand at their defaults where none is typed", () => {
    expect(read("").choices).toEqual({
      ownVnd: 0,
      loanVnd: null,
      livingVnd: { low: null, high: null },
      homeVnd: 0,
      brokerVnd: 140_000_000,
      annualPercent: PERCENT,
    });
  });

  it("are read in millions", () => {
    expect(read("own=20&loan=0&low=5,2&high=7.5&home=3&broker=160&rate=12,5").choices).toEqual({
      ownVnd: 20_000_000,
      loanVnd: 0,
      livingVnd: { low: 5_200_000, high: 7_500_000 },
      homeVnd: 3_000_000,
      brokerVnd: 160_000_000,
      annualPercent: 12.5,
    });
  });

  it.each([
    ["8,38", PERCENT],
    ["8.38", PERCENT],
    ["8,38 %", PERCENT],
    ["0", 0],
    ["60%", 60],
  ])("an interest of %s is %d", (rate, percent) => {
    expect(read(`rate=${encodeURIComponent(rate)}`).choices.annualPercent).toBe(percent);
  });

  it("that cannot be read are told, kept as typed and left out of the sum", () => {
    const question = read("own=abc&rate=cao&broker=-3");
    expect(question.problems).toEqual([
      { field: "own", typed: "abc", why: "not_a_number" },
      { field: "broker", typed: "-3", why: "negative" },
      { field: "rate", typed: "cao", why: "percent" },
    ]);
    expect(question.typed).toMatchObject({ own: "abc", rate: "cao", broker: "-3", loan: "" });
    expect(question.choices).toMatchObject({
      ownVnd: 0,
      brokerVnd: 140_000_000,
      annualPercent: PERCENT,
    });
  });
});

describe("what a month may take", () => {
  it.each(["home", "low", "high"])("more than a hundred million is told beside %s", (field) => {
    const question = read(`${field}=999`);
    expect(question.problems).toEqual([{ field, typed: "999", why: "too_much" }]);
    expect(question.choices).toEqual(read("").choices);
    const { of } = problemsIn(question.problems, "o", translator("vi"));
    expect(of(field as "home")).toBe(
      "“999” quá nhiều cho một tháng. Hãy ghi bằng triệu đồng, nhiều nhất 100.",
    );
    expect(read(`${field}=100`).problems).toEqual([]);
  });

  it("what is paid once may be more", () => {
    expect(read("own=999&loan=999&broker=999").problems).toEqual([]);
  });
});

describe("the shortest address", () => {
  const again = (address: string) => {
    const { codes, choices } = read(address);
    return sumParams(codes, choices, PERCENT).toString();
  };

  it("leaves out what stands anyway", () => {
    expect(again(`o=vt-${A}&own=0&loan=&rate=8,38&low=&home=0&broker=140`)).toBe(`o=${A}`);
  });

  it("asks the same when read again", () => {
    const address = again(`o=${A}&o=${B}&own=20,5&loan=0&low=5&high=7&home=2&broker=100&rate=10`);
    expect(again(address)).toBe(address);
    expect(read(address).choices).toMatchObject({
      ownVnd: 20_500_000,
      loanVnd: 0,
      brokerVnd: 100_000_000,
      annualPercent: 10,
    });
  });
});
