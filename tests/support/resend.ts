// Resend's far end for tests: a server on this machine that keeps keys as Resend does and answers what it is told to.
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

export type Asked = {
  path: string;
  authorization: string;
  key: string;
  body: { from: string; to: string; subject: string; text: string };
};
type Answer = { status: number; name: string } | "silence" | "accept-then-silence";

export type FakeResend = {
  /** Every request, in order. */
  asked: Asked[];
  /** Mail that would have reached somebody: once a key. */
  sent: Asked[];
  /** What the next requests are answered with, one each; afterwards mail is accepted again. */
  answers: Answer[];
  close: () => Promise<void>;
};

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** Starts it and points the SDK at it through RESEND_BASE_URL; `close` puts both back. */
export async function openResend(): Promise<FakeResend> {
  const fake: FakeResend = { asked: [], sent: [], answers: [], close: () => Promise.resolve() };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await readBody(request)) as Asked["body"];
    const header = (name: string) => String(request.headers[name] ?? "");
    const asked = {
      path: `${request.method ?? ""} ${request.url ?? ""}`,
      authorization: header("authorization"),
      key: header("idempotency-key"),
      body,
    };
    fake.asked.push(asked);
    const told = fake.answers.shift();
    if (told === "silence") return;
    if (typeof told === "object") {
      say(response, told.status, {
        statusCode: told.status,
        name: told.name,
        message: `refused for ${body.to}`,
      });
      return;
    }
    const known = fake.sent.find(({ key }) => key === asked.key);
    if (known && JSON.stringify(known.body) !== JSON.stringify(body)) {
      say(response, 409, {
        statusCode: 409,
        name: "invalid_idempotent_request",
        message: "the key was used with another body",
      });
      return;
    }
    if (!known) fake.sent.push(asked);
    if (told !== "accept-then-silence") say(response, 200, { id: `sent-${asked.key}` });
  }
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const before = process.env.RESEND_BASE_URL;
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  fake.close = async () => {
    if (before === undefined) delete process.env.RESEND_BASE_URL;
    else process.env.RESEND_BASE_URL = before;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return fake;
}
