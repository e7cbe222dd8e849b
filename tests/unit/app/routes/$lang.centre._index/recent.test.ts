// Every kind of entry that the program records reads as a sentence in every language; one it does not know says its code.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { ORDER_STATES } from "#app/domain/orders/order.ts";
import { translator } from "#app/i18n/translate.ts";
import { actorWords, entryWords } from "#app/routes/$lang.centre._index/recent.tsx";

const NOTHING = { subjectId: "x", about: null, detail: {} };

const SUBJECTS = ["licence", "agency", "channel", "rate", "broker", "order", "account"];

/** Actions as they stand in the commands ('licence.added'), and one for each state of an order. */
function recordedActions(): string[] {
  const files = readdirSync("app/domain", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".server.ts"),
  );
  const texts = files.map((file) => readFileSync(`app/domain/${file}`, "utf8"));
  const whole = texts.flatMap((text) => [
    ...text.matchAll(new RegExp(`"((?:${SUBJECTS.join("|")})\\.[a-z_]+)"`, "g")),
  ]);
  const states = ORDER_STATES.map((state) => `order.${state}`);
  return [...new Set([...whole.map(([, action = ""]) => action), ...states])];
}

test("the actions are found", () => {
  const actions = recordedActions();
  for (const each of [
    "licence.added",
    "broker.flagged",
    "account.signed_in",
    "account.sign_in_burst",
    "account.created",
    "rate.set",
    "order.asleep",
  ])
    expect(actions).toContain(each);
});

describe.each(LANGS)("in %s", (lang) => {
  const t = translator(lang);

  test("each action has words", () => {
    const without = recordedActions().filter(
      (action) => entryWords({ action, ...NOTHING }, t) === action,
    );
    expect(without).toEqual([]);
  });

  test("the words say what was decided", () => {
    const altered = entryWords(
      {
        action: "licence.altered",
        ...NOTHING,
        detail: { number: "8801/LĐTBXH-GP", from: "active", to: "revoked" },
      },
      t,
    );
    expect(altered).toContain("8801/LĐTBXH-GP");
    const detail = { number: "8801/LĐTBXH-GP", from: "active", to: "active" };
    const renamed = entryWords({ action: "licence.altered", ...NOTHING, detail }, t);
    expect(renamed).toContain("8801/LĐTBXH-GP");
    expect(renamed).not.toContain(t("site.licence.active"));
    expect(altered).toContain(t("site.licence.revoked"));
    expect(
      entryWords({ action: "order.approved", ...NOTHING, detail: { ref: "T-1" } }, t),
    ).toContain("T-1");
    expect(entryWords({ action: "account.sign_in_burst", ...NOTHING }, t)).toContain(
      t("account.history.nobody"),
    );
    expect(
      entryWords(
        {
          action: "channel.declared",
          ...NOTHING,
          detail: { kind: "phone", value: "0900 000 917" },
        },
        t,
      ),
    ).toContain("0900 000 917");
  });

  test("who decided is said without an id", () => {
    expect(actorWords({ id: "1", email: "trung-tam@example.vn", role: "centre" }, t)).toContain(
      "trung-tam@example.vn",
    );
    expect(actorWords("operator:sample", t)).toContain("sample");
    expect(actorWords("visitor", t)).toBe(t("account.centre.by.visitor"));
  });
});

test("what has no words says its code", () => {
  expect(entryWords({ action: "something.new", ...NOTHING }, translator("vi"))).toBe(
    "something.new",
  );
});
