// What stands in place of an order that is gone: what happened, since when, what to do, and how to contradict it.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { GoneReason } from "#app/domain/orders/order.ts";
import { GONE_REASONS } from "#app/domain/orders/order.ts";
import { Gone } from "#app/routes/$lang.orders.$orderName/gone.tsx";
import { words } from "./said.tsx";

describe("a gone order", () => {
  const order = {
    id: "1",
    code: "7K3Q9A",
    title: "Hàn",
    market: "JP",
    trade: "welding",
    programme: "jp-intern",
    agency: { slug: "a-1", name: "Công ty A" },
  };
  const gone = (why: GoneReason, lang: Lang, since: string | null) =>
    words(<Gone order={order} why={why} since={since} similar={[]} today="2026-11-22" />, lang);

  it.each(
    GONE_REASONS.flatMap((why) =>
      (["vi", "en", "id"] as const).map((lang) => [why, lang] as const),
    ),
  )("%s in %s: what happened, since when, what to do", (why, lang) => {
    expect(gone(why, lang, "2026-11-15")).toContain("15/11/2026");
    expect(gone(why, lang, null)).not.toContain("15/11/2026");
    expect(gone(why, lang, null)).toContain("024 0000 0000");
  });

  it.each<[GoneReason, string | null]>([
    ["licence_ended", "licence"],
    ["licence_suspended", "licence"],
    ["market_approval_ended", "licence"],
    ["approval_expired", "order"],
    ["asleep", "order"],
    ["not_published", "order"],
    ["full", null],
    ["withdrawn", null],
  ])("%s can be contradicted", (why, about) => {
    const html = renderToStaticMarkup(
      <Gone order={order} why={why} since={null} similar={[]} today="2026-11-22" />,
    );
    expect(/data-appeal="(\w+)"/.exec(html)?.[1] ?? null).toBe(about);
  });

  it("tells a passed deadline as a last day and an ended licence as a first", () => {
    expect(gone("apply_by_passed", "vi", "2026-11-15")).toContain("Ngày cuối là 15/11/2026.");
    expect(gone("licence_ended", "vi", "2026-11-15")).toContain(
      "Công ty không được tuyển người nữa. Từ ngày 15/11/2026.",
    );
  });
});
