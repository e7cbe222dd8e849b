// Gives each request a number, sends it back as x-request-id, and logs one line when the answer is done.
import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { type Log, loggablePath } from "#app/log.server.ts";

const GIVEN_ID = /^[A-Za-z0-9-]{8,64}$/;

export function requestLine(log: Log): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    const given = request.get("x-request-id") ?? "";
    const requestId = GIVEN_ID.test(given) ? given : randomUUID();
    response.locals["requestId"] = requestId;
    response.setHeader("x-request-id", requestId);
    response.once("close", () => {
      const line = {
        requestId,
        method: request.method,
        path: loggablePath(request.path),
        status: response.statusCode,
        ms: Math.round(Number(process.hrtime.bigint() - startedAt) / 10_000) / 100,
        ...(response.writableFinished ? {} : { isCutOff: true }),
      };
      if (response.statusCode >= 500) log.error(line, "request");
      else if (response.statusCode === 405) log.debug(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}
