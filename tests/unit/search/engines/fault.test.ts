// An engine's fault keeps its kind and loses its words.
import { expect, test } from "vitest";
import { databaseTrouble } from "#prisma/database-trouble.ts";
import { toldByCode } from "#search/engines/fault.server.ts";

async function told(error: unknown): Promise<{ message: string; code: string }> {
  return toldByCode(Promise.reject(error as Error)).then(
    () => ({ message: "", code: "" }),
    ({ message, code }: { message: string; code: string }) => ({ message, code }),
  );
}

test.each([
  "Query read timeout",
  "timeout exceeded when trying to connect",
  "Connection terminated due to connection timeout",
  "Client has encountered a connection error and is not queryable",
])("a database that says '%s' is away, and no bug", async (words) => {
  const fault = await told(new Error(words));
  expect(databaseTrouble(fault)).toBe("away");
  expect(fault.message).not.toContain(words);
});

test("a code goes on, and what was typed does not", async () => {
  const slow = Object.assign(new Error('canceling "hàn xì"'), { code: "57014" });
  expect(await told(slow)).toEqual({ message: "the search failed: 57014", code: "57014" });
  expect(databaseTrouble(await told(slow))).toBe("slow");
  const bug = Object.assign(new TypeError("hàn xì"), { code: "hàn xì" });
  expect(await told(bug)).toEqual({ message: "the search failed: TypeError", code: "TypeError" });
  expect(databaseTrouble(await told(bug))).toBeNull();
  expect((await told("hàn xì")).code).toBe("unknown");
});
