// The outbox: each mail as it would read, also one that this version has no words for.
import { afterAll, beforeAll, expect, test } from "vitest";
import { loader as agencyLoader } from "#app/routes/$lang.agency._index/route.tsx";
import { loader } from "#app/routes/$lang.centre.outbox/route.tsx";
import { database } from "#prisma/client.server.ts";
import { look, OTHER, staffWorld } from "#tests/support/staff-pages.ts";
import type { StaffWorld } from "#tests/support/staff-pages.ts";
import { putRegister } from "#tests/support/world.ts";

let world: StaffWorld;
beforeAll(async () => {
  world = await staffWorld();
});
afterAll(() => world.close());

test("the outbox shows a mail as it would read", async () => {
  await putRegister([{}, { ...OTHER, status: "revoked", status_date: "2026-11-19" }]);
  const { data } = await look(loader, "/vi/centre/outbox", world.cookie.centre);
  const { letters, total, isConnected } = data as {
    letters: { to: { email: string }; letter: { subject: string; text: string } }[];
    total: number;
    isConnected: boolean;
  };
  expect({ total, isConnected }).toEqual({ total: 2, isConnected: false });
  const toAgency = letters.find(({ to }) => to.email === "cty-9918@example.vn");
  expect(toAgency?.letter.subject).toBe("Giấy phép của Công ty CP Sao Khuê không còn hiệu lực");
  expect(toAgency?.letter.text).toContain("từ ngày 19/11/2026");
  expect((await look(agencyLoader, "/vi/agency", world.cookie["other-agency"])).data).toMatchObject(
    {
      shown: 0,
      orders: [{ hiddenBecause: "licence_ended" }],
    },
  );
});

test("a mail of another version shows that it is there, and hides no other", async () => {
  const [one] = await database().prisma.mail.findMany({ take: 1 });
  await database().prisma.mail.updateMany({
    where: { id: one?.id ?? "" },
    data: { kind: "told_by_another_version" },
  });
  const { data } = await look(loader, "/vi/centre/outbox", world.cookie.centre);
  const { letters } = data as { letters: { kind: string; letter: object | null }[] };
  expect(letters).toHaveLength(2);
  expect(letters.filter(({ letter }) => letter === null).map(({ kind }) => kind)).toEqual([
    "told_by_another_version",
  ]);
});
