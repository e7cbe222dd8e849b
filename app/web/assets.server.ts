// Serves the built style sheets, scripts and public files, in the compressed form the build stored beside each.
import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import express, { type RequestHandler, type Router } from "express";

const CODINGS = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/** Answers with the stored compressed form where the browser takes it and the build made one. */
function compressedForm(folder: string): RequestHandler {
  return (request, response, next) => {
    const coding = CODINGS.find(({ name }) => request.acceptsEncodings(name) === name);
    const path = decodePath(request.path);
    if (coding && path && extname(path) && existsSync(join(folder, path + coding.ending))) {
      response.type(extname(path));
      response.setHeader("Content-Encoding", coding.name);
      request.url = request.url.replace(/^[^?]*/, (whole) => whole + coding.ending);
    }
    response.vary("Accept-Encoding");
    next();
  };
}

function decodePath(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes("..") || plain.includes("\0") ? null : plain;
  } catch {
    return null;
  }
}

/** Files named by their content are kept for a year; the others are asked about again after an hour. */
export function builtFiles(clientFolder: string): Router {
  const router = express.Router();
  const assets = join(clientFolder, "assets");
  router.use(
    "/assets",
    compressedForm(assets),
    express.static(assets, { immutable: true, maxAge: "1y", index: false, fallthrough: false }),
  );
  router.use(express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));
  return router;
}
