// What is told as "does not answer now" and what stays a bug.
import { describe, expect, test } from "vitest";
import { outageOf } from "#app/outage.ts";

const coded = (code: string) => Object.assign(new Error("x"), { code });
const prisma = (originalCode: string) =>
  Object.assign(new Error("Raw query failed"), {
    code: "P2010",
    meta: { driverAdapterError: { cause: { originalCode, kind: "postgres" } } },
  });

describe("the database", () => {
  test.each([
    "57014",
    "55P03",
    "57P01",
    "57P03",
    "08006",
    "53300",
    "25P03",
    "ECONNREFUSED",
    "P2024",
  ])("%s", (code) => {
    expect(outageOf(coded(code))).toBe("database");
    expect(outageOf(new Error("wrapped", { cause: coded(code) }))).toBe("database");
  });

  test.each([
    "timeout exceeded when trying to connect",
    "Connection terminated unexpectedly",
    "Connection terminated due to connection timeout",
    "Query read timeout",
  ])("%s", (message) => {
    expect(outageOf(new Error(message))).toBe("database");
  });

  test("what Prisma keeps of its driver's error is looked into", () => {
    expect(outageOf(prisma("57014"))).toBe("database");
    expect(outageOf(prisma("53100"))).toBe("disk");
    expect(outageOf(prisma("23505"))).toBeNull();
  });

  test("several refused addresses are one that does not answer", () => {
    expect(outageOf(new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]))).toBe(
      "database",
    );
  });
});

test.each(["53100", "ENOSPC", "EDQUOT"])("%s is a full disk", (code) => {
  expect(outageOf(coded(code))).toBe("disk");
});

test.each([
  [coded("23505")],
  [coded("42P01")],
  [coded("ENOENT")],
  [new TypeError("x is not a function")],
  ["57014"],
  [null],
  [undefined],
])("%s is a bug", (error) => {
  expect(outageOf(error)).toBeNull();
});

test("an error that is its own cause comes to an end", () => {
  const error = new Error("x");
  error.cause = error;
  expect(outageOf(error)).toBeNull();
});
