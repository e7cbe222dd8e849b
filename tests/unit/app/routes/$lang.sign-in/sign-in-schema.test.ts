// What the form for signing in takes, and the code of each thing that it does not.
import { expect, test } from "vitest";
import { SIGN_IN_SCHEMA } from "#app/routes/$lang.sign-in/sign-in-schema.ts";

const RIGHT = { email: " Lan@Example.vn ", password: " mật khẩu ", next: "/vi/agency" };

function problems(change: Record<string, unknown>): string[] {
  const read = SIGN_IN_SCHEMA.safeParse({ ...RIGHT, ...change });
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

test("an address is trimmed, a password is taken as it stands", () => {
  expect(SIGN_IN_SCHEMA.parse(RIGHT)).toEqual({ ...RIGHT, email: "Lan@Example.vn" });
});

test.each([
  [{ email: undefined }, "email missing"],
  [{ email: "  " }, "email missing"],
  [{ email: "lan" }, "email invalid"],
  [{ email: "a\u0000@b.vn" }, "email invalid"],
  [{ email: ["a@b.vn", "c@d.vn"] }, "email invalid"],
  [{ email: `${"a".repeat(260)}@b.vn` }, "email too_long"],
  [{ password: undefined }, "password missing"],
  [{ password: "x".repeat(201) }, "password too_long"],
])("%j is refused: %s", (change, problem) => {
  expect(problems(change)).toContain(problem);
});

test.each([undefined, "", ["/vi/a", "/vi/b"], "x".repeat(501), "a\u0000"])(
  "a way back that is none stops nobody: %j",
  (next) => {
    expect(SIGN_IN_SCHEMA.parse({ ...RIGHT, next }).next).toBeUndefined();
  },
);
