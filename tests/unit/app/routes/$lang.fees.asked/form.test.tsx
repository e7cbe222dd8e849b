// The form: what makes the ceiling nought or three times as high stands in the open.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AskedForm } from "#app/routes/$lang.fees.asked/form.tsx";
import { readAsked } from "#app/routes/$lang.fees.asked/asked-form.ts";
import { LanguageProvider } from "#app/ui/language.tsx";
import { ON } from "#tests/unit/app/domain/law/lawful-order.ts";

/** The form without all that is folded. */
function open(query: Record<string, string>): string {
  const question = readAsked(new URLSearchParams(query));
  return renderToStaticMarkup(
    <LanguageProvider lang="vi">
      <AskedForm question={question} order={null} on={ON} answer={null} errorOf={() => undefined} />
    </LanguageProvider>,
  ).replace(/<details.*?<\/details>/gs, "");
}

describe("in the open", () => {
  it("stands what was finished, where that makes the cap nought", () => {
    for (const finished of ["", "none", "intern-2"])
      expect(open({ programme: "jp-ssw1", finished })).toContain('name="finished"');
    expect(open({ programme: "jp-intern" })).not.toContain('name="finished"');
  });

  it("stands near shore or far sea for crews", () => {
    for (const trade of ["", "nearshore-fishing", "farsea-fishing"])
      expect(open({ programme: "tw-fishing", trade })).toContain('name="trade"');
    expect(open({ programme: "tw-factory" })).not.toContain('name="trade"');
  });
});
