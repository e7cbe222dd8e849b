// A world with staff of every kind signed in, and staff pages asked as their browsers ask.
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { vi } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { cookieOf, putAccount } from "#tests/support/staff.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

export const OTHER = {
  licence_no: "9918/LĐTBXH-GP",
  tax_code: "0109900018",
  name: "Công ty CP Sao Khuê",
  phone: "0900 000 918",
  website: "https://demo9918.vn",
};
export const READERS = ["visitor", "agency", "other-agency", "centre", "ended-session"] as const;
export type Reader = (typeof READERS)[number];

/** What a page or an action came to; headers of pages that are rendered are the route's own. */
export type Answer = { status: number; data?: unknown; headers: Headers };

export type StaffWorld = { cookie: Record<Reader, string>; close: () => Promise<void> };

/** Two agencies with an order each, one of them with a draft too, and the centre; it is noon. */
export async function staffWorld(): Promise<StaffWorld> {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  const world = await testDatabase();
  await putRates();
  await putRegister([{}, OTHER]);
  await putOrders([
    {},
    { order_ref: "OWN-DRAFT", approval_no: "", approval_date: "" },
    {
      order_ref: "THEIRS",
      agency_licence_no: OTHER.licence_no,
      approval_no: "3/X",
      title_vi: "Đơn của công ty khác",
    },
  ]);
  await putAccount("trung-tam@example.vn", "centre");
  await putAccount("cty-9917@example.vn", "agency", "9917");
  await putAccount("cty-9918@example.vn", "agency", "9918");
  const longAgo = new Date(NOON.getTime() - 13 * 3_600_000);
  return {
    cookie: {
      visitor: "",
      agency: await cookieOf("cty-9917@example.vn"),
      "other-agency": await cookieOf("cty-9918@example.vn"),
      centre: await cookieOf("trung-tam@example.vn"),
      "ended-session": await cookieOf("trung-tam@example.vn", longAgo),
    },
    close: async () => {
      vi.useRealTimers();
      await world.close();
    },
  };
}

/** Runs a loader or action; a response that it throws is its answer, anything else that it throws is a bug. */
export async function answerOf(run: () => Promise<unknown>): Promise<Answer> {
  try {
    const result = await run();
    if (result instanceof Response) throw result;
    const told = result as { init?: ResponseInit | null; data?: unknown };
    return {
      status: told.init?.status ?? 200,
      data: told.data ?? result,
      headers: new Headers(told.init?.headers),
    };
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, headers: thrown.headers };
  }
}

function argsOf(request: Request): LoaderFunctionArgs {
  const lang = new URL(request.url).pathname.split("/", 2)[1];
  return { request, params: { lang }, context: { requestId: "test" } } as LoaderFunctionArgs;
}

/** Looks at a page with a browser's cookies. */
export function look(
  loader: (args: LoaderFunctionArgs) => unknown,
  path: string,
  cookie = "",
): Promise<Answer> {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookie } });
  return answerOf(async () => loader(argsOf(request)));
}

/** Sends a form with a browser's cookies. */
export function send(
  action: (args: ActionFunctionArgs) => unknown,
  path: string,
  body: BodyInit,
  cookie = "",
): Promise<Answer> {
  const request = new Request(`http://localhost${path}`, {
    method: "POST",
    body,
    headers: { Cookie: cookie },
  });
  return answerOf(async () => action(argsOf(request)));
}

/** The same with fields of one value each. */
export function fields(values: Record<string, string>): URLSearchParams {
  return new URLSearchParams(values);
}
