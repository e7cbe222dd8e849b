// What search engines may read: every public page; where they find the list of them.
import { siteSettings } from "#app/http/settings.server.ts";
import { links } from "#app/links.ts";

export function loader(): Response {
  const body = `User-agent: *\nDisallow: /api/\n\nSitemap: ${siteSettings().publicUrl}${links.sitemap()}\n`;
  return new Response(body, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
