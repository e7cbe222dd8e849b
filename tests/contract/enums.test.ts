// The database's own lists of values say exactly what the domain says: a value added on one side alone is caught here.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACCOUNT_ROLES } from "#app/domain/accounts/account.ts";
import { CHANNEL_KINDS } from "#app/domain/agencies/channel.ts";
import { LICENCE_STATES } from "#app/domain/licences/licence.ts";
import { FLAG_SUBJECTS } from "#app/domain/brokers/check.ts";
import { FEE_KINDS, type OrderTerms } from "#app/domain/law/terms.ts";
import { ORDER_STATES } from "#app/domain/orders/order.ts";

const CONTRACT_APPROVALS = [
  "supply-contract",
  "source-preparation",
] as const satisfies readonly OrderTerms["approvalKind"][];

const DOMAIN: Record<string, readonly string[]> = {
  LicenceState: LICENCE_STATES,
  ApprovalKind: CONTRACT_APPROVALS,
  OrderState: ORDER_STATES,
  FeeKind: FEE_KINDS,
  ChannelKind: CHANNEL_KINDS,
  FlagSubject: FLAG_SUBJECTS,
  AccountRole: ACCOUNT_ROLES,
};

/** The enums of the schema, each value as Prisma spells it and as the database does. */
function databaseEnums(): Record<string, { inPrisma: string[]; inDatabase: string[] }> {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const blocks = [...schema.matchAll(/^enum (\w+) \{\n([\s\S]*?)^\}/gm)];
  return Object.fromEntries(
    blocks.map(([, name = "", body = ""]) => {
      const lines = body
        .split("\n")
        .map((line) => line.trim().replace(/\s*\/\/.*/, ""))
        .filter((line) => line && !line.startsWith("@@"));
      const inPrisma = lines.map((line) => line.split(/\s/)[0] ?? "").sort();
      return [
        name,
        {
          inPrisma,
          inDatabase: lines.map((line) => /@map\("([^"]+)"\)/.exec(line)?.[1] ?? line).sort(),
        },
      ];
    }),
  );
}

test("every enum of the schema has its list in the domain", () => {
  expect(Object.keys(databaseEnums()).sort()).toEqual(Object.keys(DOMAIN).sort());
});

test.each(Object.entries(databaseEnums()))("%s", (name, { inPrisma, inDatabase }) => {
  expect([inPrisma, inDatabase]).toContainEqual([...(DOMAIN[name] ?? [])].sort());
});
