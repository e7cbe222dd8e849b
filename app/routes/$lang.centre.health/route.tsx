// How the server fares: which search engine answers and why, what is wrong and what to do, and the figures behind it.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readServerHealth } from "#app/domain/operations/server-health.server.ts";
import { privateHeaders, requireActor } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { StaffMain } from "#app/ui/staff-main.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { readSearchHealth } from "#search/health.server.ts";
import { Engine } from "./engine.tsx";
import { DataPanel, IndexPanel, ProcessPanel, Refused, ServerPanel } from "./panels.tsx";
import { troublesOf } from "./troubles.ts";

export const headers = privateHeaders;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const at = now();
  const actor = await requireActor(request, "centre", at);
  const [server, search] = await Promise.all([
    readServerHealth(actor, at),
    readSearchHealth(actor, at),
  ]);
  if (!server.ok || !search.ok) throw new Response(null, { status: 403 });
  const { role, email } = actor;
  return { lang, reader: { role, email }, at, health: { ...server, ...search } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = translator(data?.lang ?? "vi");
  return [
    { title: `${t("health.title")} · ${t("site.name")}` },
    { name: "robots", content: "noindex" },
  ];
};

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
