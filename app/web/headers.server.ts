// The protective headers of every answer. Pages carry no inline script or style, so the policy is one constant text.
import helmet from "helmet";
import type { RequestHandler } from "express";

/** What a page may load and where its forms may go: this site alone. */
const DIRECTIVES = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "media-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
  "object-src": ["'none'"],
};

/** Sets the headers; `publicUrl` decides whether browsers are told to come by https alone. */
export function protectiveHeaders(publicUrl: string): RequestHandler {
  const isHttps = publicUrl.startsWith("https:");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...DIRECTIVES, ...(isHttps ? { "upgrade-insecure-requests": [] } : {}) },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
}
