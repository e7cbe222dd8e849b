// Errors as PostgreSQL, the system, pg and Prisma give them, and what each says of the database.
import { describe, expect, test } from "vitest";
import { databaseTrouble, isSilence } from "#prisma/database-trouble.ts";

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });
/** As Prisma wraps what the adapter met. */
const wrapped = (originalCode: string) =>
  Object.assign(new Error("Invalid invocation"), {
    code: "P2010",
    meta: { driverAdapterError: { name: "DriverAdapterError", cause: { originalCode } } },
  });

describe("trouble by code", () => {
  test.each([
    ["away", coded("ECONNREFUSED")],
    ["away", coded("57P03", "the database system is starting up")],
    ["away", coded("08006")],
    ["away", coded("P1001")],
    ["away", new Error("Connection terminated unexpectedly")],
    ["away", new Error("timeout exceeded when trying to connect")],
    ["away", new Error("Query read timeout")],
    ["away", new AggregateError([coded("ECONNREFUSED")])],
    ["away", wrapped("57P01")],
    ["slow", coded("57014")],
    ["slow", coded("55P03")],
    ["slow", coded("P2028")],
    ["slow", wrapped("57014")],
    ["full", coded("53100")],
    ["full", coded("ENOSPC")],
    ["full", new Error("import failed", { cause: coded("53100") })],
    ["full", wrapped("53100")],
  ])("%s: %o", (trouble, error) => {
    expect(databaseTrouble(error)).toBe(trouble);
  });
});

test.each([
  new TypeError("x is not a function"),
  coded("23505", "duplicate key"),
  coded("P2002"),
  coded("42P01"),
  "57014",
  null,
  undefined,
])("a bug or a refusal is no trouble of the database: %o", (error) => {
  expect(databaseTrouble(error)).toBeNull();
});

test("only a missing answer is silence", () => {
  expect(isSilence(new Error("Query read timeout"))).toBe(true);
  expect(isSilence(coded("57014"))).toBe(false);
});

test("an error that is its own cause ends the search", () => {
  const error = new Error("round");
  error.cause = error;
  expect(databaseTrouble(error)).toBeNull();
});
