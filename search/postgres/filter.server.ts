// Turns neutral conditions into parameterised SQL over an order named `o` and its agency's id.
import type { CodeField, Condition, NumberField } from "#search/conditions.ts";
import { NO_AGE_LIMIT } from "#search/conditions.ts";
import { CONTRACT_BUCKETS } from "#search/query.ts";
import type { ContractBucket } from "#search/query.ts";
import { joined, sql } from "./sql.ts";
import type { Sql } from "./sql.ts";

const NUMBERS: Record<NumberField, Sql> = {
  educationStep: sql`o.education_step`, experienceMonths: sql`o.experience_months`, ageMin: sql`o.age_min`,
  ageMax: sql`COALESCE(o.age_max, ${NO_AGE_LIMIT}::int)`, languageStep: sql`o.language_step`, languageMonths: sql`o.language_months`,
  costVnd: sql`o.cost_vnd`, wageVnd: sql`o.wage_vnd`, depositVnd: sql`o.deposit_vnd`,
};

const CODES: Record<Exclude<CodeField, "contract" | "departureMonth" | "agency">, Sql> = {
  market: sql`o.market`, programme: sql`o.programme`, tradeGroup: sql`o.trade_group`, trade: sql`o.trade`, gender: sql`o.gender`, language: sql`o.language`,
};

/** First and last month of each bucket; its twin is contractBucket. */
const BUCKETS: Record<ContractBucket, [number, number]> = {
  "up-to-12": [0, 12], "13-24": [13, 24], "25-36": [25, 36], "over-36": [37, 32_767],
};

/** A condition that is true or false for every order, never unknown. */
export function conditionSql(condition: Condition): Sql {
  if ("any" in condition) return sql`(${joined(condition.any.map(conditionSql), sql` OR `, sql`false`)})`;
  if ("all" in condition) return sql`(${joined(condition.all.map(conditionSql), sql` AND `, sql`true`)})`;
  if ("atMost" in condition) return sql`${NUMBERS[condition.field]} <= ${condition.atMost}`;
  if ("atLeast" in condition) return sql`${NUMBERS[condition.field]} >= ${condition.atLeast}`;
  return codeSql(condition.field, condition.in);
}

function codeSql(field: CodeField, values: readonly string[]): Sql {
  switch (field) {
    case "contract":
      return anyOf(CONTRACT_BUCKETS.filter((bucket) => values.includes(bucket)).map((bucket) => {
        const [least, most] = BUCKETS[bucket];
        return sql`o.contract_months BETWEEN ${least} AND ${most}`;
      }));
    case "departureMonth":
      return anyOf(values.map((month) => {
        const first = sql`${`${month}-01`}::date`;
        return sql`COALESCE(o.departure_on >= ${first} AND o.departure_on < ${first} + interval '1 month', false)`;
      }));
    case "agency":
      return sql`o.agency_id = ANY (ARRAY(SELECT id FROM agency WHERE slug = ANY (${values})))`;
    default:
      return sql`${CODES[field]} = ANY (${values})`;
  }
}

function anyOf(pieces: readonly Sql[]): Sql {
  return sql`(${joined(pieces, sql` OR `, sql`false`)})`;
}
