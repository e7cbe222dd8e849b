// The bare address: leads to the home page in the language that the browser asks for.
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { langFromHeader } from "#app/i18n/lang.ts";
import { links } from "#app/links.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const lang = langFromHeader(request.headers.get("Accept-Language"));
  return redirect(links.home(lang), { status: 302, headers: { Vary: "Accept-Language" } });
}
