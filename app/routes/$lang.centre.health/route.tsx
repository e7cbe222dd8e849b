// How the server fares: which search engine answers and why, what is wrong and what to do, and the figures behind it.
import { useLoaderData } from "@remix-run/react";
import { readServerHealth } from "#app/domain/operations/server-health.server.ts";
import { privateHeaders } from "#app/http/guards.server.ts";
import { staffLoader } from "#app/http/staff-page.server.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { staffMeta } from "#app/ui/page-meta.ts";
import { StaffMain } from "#app/ui/staff-main.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { readSearchHealth } from "#search/health.server.ts";
import { BackupPanel } from "./backup.tsx";
import { Engine } from "./engine.tsx";
import { DataPanel, IndexPanel, ProcessPanel, Refused, ServerPanel } from "./panels.tsx";
import { troublesOf } from "./troubles.ts";

export const headers = privateHeaders;

export const loader = staffLoader("read_health", async ({ actor, at, context }) => {
  const [server, search] = await Promise.all([
    readServerHealth(actor, at),
    readSearchHealth(actor, at),
  ]);
  if (!server.ok) return server;
  if (!search.ok) return search;
  return { at, health: { ...server, ...search, droppedLines: context?.droppedLines ?? 0 } };
});

export const meta = staffMeta((t) => t("health.title"));

export default function HealthRoute() {
  const { reader, health, at } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const troubles = troublesOf(health, t);
  return (
    <StaffMain reader={reader} page="health">
      <h1>{t("health.title")}</h1>
      <Engine state={health.state} url={health.url} now={at} isAllWell={troubles.length === 0} />
      <Todo troubles={troubles} />
      <Refused refused={health.refused} />
      <div className="grid gap-x-6 min-[860px]:grid-cols-2">
        <ServerPanel {...health} />
        <BackupPanel backup={health.backup} />
        <DataPanel {...health} />
        <IndexPanel {...health} />
        <ProcessPanel {...health} />
      </div>
    </StaffMain>
  );
}

function Todo({ troubles }: { troubles: readonly string[] }) {
  const t = useTranslate();
  if (troubles.length === 0) return null;
  return (
    <Verdict tone="warn" title={t("health.todo")}>
      <ul>
        {troubles.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Verdict>
  );
}
