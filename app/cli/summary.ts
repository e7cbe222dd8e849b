// What npm start tells when all is up.
import type { Env } from "#app/env.server.ts";

/** What the database was found or made to hold; a sample order has passed when its apply-by day has. */
export type Prepared = {
  sample: { orders: number; passed: number };
  signIns: { role: string; email: string; password: string }[];
};

function sampleLine({ orders, passed }: Prepared["sample"]): string {
  if (orders === 0) return "no sample set; npm run import brings in a register and orders";
  if (passed * 2 <= orders) return `${orders} sample orders of invented firms`;
  return `${passed} of ${orders} sample orders have passed: npm run sample -- refresh renews them`;
}

function signInLines(signIns: Prepared["signIns"]): [string, string][] {
  if (signIns.length === 0) return [["Sign-ins", "none made here"]];
  const width = Math.max(...signIns.map(({ email }) => email.length));
  return signIns.map(({ role, email, password }, at) => [
    at === 0 ? "Sign-ins" : "",
    `${email.padEnd(width)}  ${password}  (${role})`,
  ]);
}

/** The account as lines of text; `port` is the one the site listens on. */
export function summary(settings: Env, port: number, prepared: Prepared): string {
  const { databaseUrl, dataFolder, meilisearch, mail, mode } = settings;
  const address = settings.port === port ? settings.publicUrl : `http://localhost:${port}`;
  const lines: [string, string][] = [
    ["Orders", sampleLine(prepared.sample)],
    ...signInLines(prepared.signIns),
    [
      "Database",
      databaseUrl
        ? "PostgreSQL at DATABASE_URL"
        : `PostgreSQL 18 from npm, data in ${dataFolder}/postgres`,
    ],
    [
      "Search",
      meilisearch
        ? `Meilisearch at ${meilisearch.url}`
        : "PostgreSQL (set MEILI_URL for Meilisearch)",
    ],
    ["Mail", mail ? "Resend" : "outbox (set RESEND_API_KEY for Resend)"],
    ["Logs", mode === "production" ? "here" : `${dataFolder}/log`],
    ["Stop", "Ctrl-C"],
  ];
  const body = lines.map(([name, value]) => `  ${name.padEnd(10)}${value}`).join("\n");
  return `\nViệc Thật is up: ${address}\n\n${body}\n`;
}
