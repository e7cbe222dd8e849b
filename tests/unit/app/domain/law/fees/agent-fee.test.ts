import { expect, it } from "vitest";
import { TW_AGENT_RULES } from "#app/domain/law/fees/agent-fee.ts";

it("holds the ceilings of the agent's fee in Taiwan, in cents of a dollar", () => {
  expect(TW_AGENT_RULES.map(({ id, figure }) => [id, figure.most.minor])).toEqual([
    ["tw-agent-fee-year-1", 180_000],
    ["tw-agent-fee-year-2", 170_000],
    ["tw-agent-fee-year-3", 150_000],
    ["tw-agent-fee-short", 150_000],
    ["tw-agent-fee-intermediate-year", 200_000],
  ]);
});
