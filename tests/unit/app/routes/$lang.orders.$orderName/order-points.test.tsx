// An order that was approved with warnings says each of them, and nothing on its page reads as clearance.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { sumsOf } from "#app/domain/orders/views/order-sums.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { translator } from "#app/i18n/translate.ts";
import { Head, WholeSum } from "#app/routes/$lang.orders.$orderName/head.tsx";
import { WhatYouPay } from "#app/routes/$lang.orders.$orderName/pay.tsx";
import { PointsToAsk } from "#app/routes/$lang.orders.$orderName/points.tsx";
import { WhatWasChecked } from "#app/routes/$lang.orders.$orderName/trust.tsx";
import { fee } from "#tests/unit/app/domain/law/lawful-order.ts";
import { orderPage } from "./order-page.ts";
import { words } from "./said.tsx";

describe("a warning never turns into a clean bill", () => {
  const HIGH: Finding = {
    code: "other_cost_high",
    severity: "warn",
    field: "fee_training_vnd",
    found: 25_000_000,
    allowed: 12_000_000,
    unit: "vnd",
    article: null,
    source: "setting",
  };
  const order = orderPage({ findings: [HIGH] });
  const ofPoints = (points: number, lang: Lang) => ({
    head: words(<Head order={order} points={points} today="2026-11-22" />, lang),
    sum: renderToStaticMarkup(<WholeSum order={order} points={points} nowVnd={0} />),
    checked: words(<WhatWasChecked order={order} lines={[]} points={points} />, lang),
  });

  it("says the finding at the line of the fee", () => {
    expect(words(<WhatYouPay order={order} sums={sumsOf(order, [], "2026-11-22")} />)).toMatch(
      /Học tiếng, học nghề 5,9 triệu đ Theo biên lai hỏi kỹ .*12\.000\.000 đ/,
    );
  });

  it.each(LANGS.map((lang) => [lang] as const))(
    "says each point in %s, and whom to ask",
    (lang) => {
      const said = words(<PointsToAsk points={[HIGH]} currency="JPY" />, lang);
      const t = translator(lang);
      expect(said).toContain(t("order.points", { count: 1 }));
      expect(said).toContain(
        findingMessage(HIGH, { currency: "JPY", line: null, why: null }, lang).replace(/\s+/g, " "),
      );
      expect(said).toContain(t("order.points.ask"));
    },
  );

  it("is silent where there is nothing to ask", () => {
    expect(words(<PointsToAsk points={[]} currency="JPY" />)).toBe("");
  });

  it.each(LANGS.map((lang) => [lang] as const))("neither mark nor box clears it in %s", (lang) => {
    const t = translator(lang);
    const warned = ofPoints(1, lang);
    expect(warned.head).not.toContain("✓");
    expect(warned.head).toContain(t("order.points-chip", { count: 1 }));
    expect(warned.sum).not.toContain("verdict ok");
    expect(warned.checked).toContain(t("order.trust.points", { count: 1 }));
    expect(warned.checked).not.toContain(t("order.trust.fees"));
    const clear = ofPoints(0, lang);
    expect(clear.head).toContain("✓");
    expect(clear.sum).toContain("verdict ok");
    expect(clear.checked).toContain(t("order.trust.fees"));
  });

  it.each(LANGS.map((lang) => [lang] as const))(
    "a cap with a stricter reading is not told as what the law allows, in %s",
    (lang) => {
      const doubtful = orderPage({
        findings: [
          {
            ...HIGH,
            code: "service_fee_over_cap",
            field: "fee_service_vnd",
            allowed: 31_000_000,
          },
        ],
      });
      const sum = words(<WholeSum order={doubtful} points={1} nowVnd={0} />, lang);
      const said = (key: "order.sum.law" | "order.sum.two-readings") =>
        translator(lang)(key, { most: "", strict: "" }).split(/[,.] |[ ]*[.]$/u)[0] ?? "";
      expect(sum).toContain(said("order.sum.two-readings"));
      expect(sum).toMatch(/39[.,]5.*101[.,]4/);
      expect(sum).not.toContain(said("order.sum.law"));
    },
  );

  it("says of charges over a cap neither that they are lawful nor that none is over", () => {
    const over = orderPage({
      terms: { ...orderPage().terms, fees: [fee("service", 92_880_001)] },
    });
    const { lines } = sumsOf(over, [], "2026-11-22");
    expect(words(<WhatWasChecked order={over} lines={lines} points={0} />)).not.toContain(
      translator("vi")("order.trust.fees"),
    );
  });
});
