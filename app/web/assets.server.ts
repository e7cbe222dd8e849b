// Serves the built style sheets, scripts and public files, in the compressed form the build stored beside each.
import { existsSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import express, { type RequestHandler, type Router } from "express";

const CODINGS = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/** The file beside the one asked for, in the coding; null where the build made none, and for a path that leaves the folder. */
export function storedForm(folder: string, path: string, ending: string): string | null {
  const plain = decodePath(path);
  if (plain === null || !extname(plain)) return null;
  const file = resolve(folder, `.${plain}${ending}`);
  return file.startsWith(resolve(folder) + sep) && existsSync(file) ? file : null;
}

function decodePath(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.startsWith("/") && !/(^|[\\/])\.|\0/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}

/** Answers with the stored compressed form where the browser takes it and the build made one. */
function compressedForm(folder: string): RequestHandler {
  return (request, response, next) => {
    const coding = CODINGS.find(({ name }) => request.acceptsEncodings(name) === name);
    if (coding && storedForm(folder, request.path, coding.ending) !== null) {
      response.type(extname(request.path));
      response.setHeader("Content-Encoding", coding.name);
      request.url = request.url.replace(/^[^?]*/, (whole) => whole + coding.ending);
    }
    response.vary("Accept-Encoding");
    next();
  };
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
