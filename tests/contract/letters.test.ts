// News that the domain sends by mail and letters that give it words are the same list.
import { expect, test } from "vitest";
import { LETTERS } from "#app/mail/letters.ts";
import { readSources } from "#tests/support/source-tree.ts";

const domain = readSources().filter(({ path }) => path.startsWith("app/domain/"));

test("every kind of news has a letter, and every letter its news", () => {
  const kinds = domain.flatMap(({ text }) =>
    [...text.matchAll(/MailEvent<\s*"(\w+)"/g)].map(([, kind]) => kind),
  );
  expect(kinds.sort()).toEqual(Object.keys(LETTERS).sort());
});

test("what is queued is always one of them", () => {
  const queuing = domain.filter(
    ({ path, text }) => /\bqueueMail\(/.test(text) && !path.endsWith("/queue-mail.server.ts"),
  );
  expect(queuing.length).toBeGreaterThan(0);
  const loose = queuing.filter(({ text }) => /queueMail\([^)]*kind:/s.test(text));
  expect(loose.map(({ path }) => path)).toEqual([]);
});
