// What we rely on of Resend's SDK and protocol: one request a mail, the key in its header, refusals as values, never a throw.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sendMail } from "#app/mail/send.server.ts";
import { openResend } from "#tests/support/resend.ts";
import type { FakeResend } from "#tests/support/resend.ts";

const SETTINGS = { resendKey: "re_test", from: "Việc Thật <no-reply@viecthat.example>" };
const MAIL = {
  id: "018f0000-0000-7000-8000-000000000001",
  to: "trung-tam@example.vn",
  subject: "Giấy phép hết hiệu lực",
  text: "Dòng một\n\nDòng hai",
};
const never = new AbortController().signal;
let resend: FakeResend;
beforeAll(async () => {
  resend = await openResend();
});
beforeEach(() => {
  resend.asked.length = 0;
  resend.sent.length = 0;
});
afterAll(() => resend.close());

test("a mail is one request with the key, the sender, the words and the idempotency key", async () => {
  expect(await sendMail(SETTINGS, MAIL, never)).toEqual({ ok: true });
  expect(resend.asked).toEqual([
    {
      path: "POST /emails",
      authorization: "Bearer re_test",
      key: MAIL.id,
      body: { from: SETTINGS.from, to: MAIL.to, subject: MAIL.subject, text: MAIL.text },
    },
  ]);
});

test("the same key sent again reaches nobody twice; with other words it is refused for good", async () => {
  await sendMail(SETTINGS, MAIL, never);
  expect(await sendMail(SETTINGS, MAIL, never)).toEqual({ ok: true });
  expect(await sendMail(SETTINGS, { ...MAIL, text: "khác" }, never)).toEqual({
    ok: false,
    why: "invalid_idempotent_request",
    mayPass: false,
  });
  expect(resend.asked).toHaveLength(3);
  expect(resend.sent).toHaveLength(1);
});

test.each([
  [429, "rate_limit_exceeded", true],
  [429, "daily_quota_exceeded", true],
  [500, "internal_server_error", true],
  [503, "application_error", true],
  [401, "missing_api_key", true],
  [403, "invalid_api_key", true],
  [409, "concurrent_idempotent_requests", true],
  [422, "validation_error", false],
  [422, "invalid_from_address", false],
  [400, "invalid_idempotency_key", false],
  [404, "not_found", false],
])("%d %s may pass: %s", async (status, name, mayPass) => {
  resend.answers.push({ status, name });
  expect(await sendMail(SETTINGS, MAIL, never)).toEqual({ ok: false, why: name, mayPass });
  expect(resend.asked).toHaveLength(1); // the SDK itself tries once
});

test("no answer is a refusal that may pass, and ending cuts the wait short", async () => {
  resend.answers.push("silence");
  const ending = new AbortController();
  setTimeout(() => {
    ending.abort();
  }, 50);
  expect(await sendMail(SETTINGS, MAIL, ending.signal)).toMatchObject({ ok: false, mayPass: true });
});

test("a far end that is not there is a refusal that may pass", async () => {
  const address = process.env.RESEND_BASE_URL;
  process.env.RESEND_BASE_URL = "http://127.0.0.1:9";
  expect(await sendMail(SETTINGS, MAIL, never)).toMatchObject({ ok: false, mayPass: true });
  process.env.RESEND_BASE_URL = address;
});
