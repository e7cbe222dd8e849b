// Tells Remix's types that loaders answer in single-fetch form, as remix.config.js sets it: data arrives as it was returned.
import "@remix-run/server-runtime";

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface Future {
    v3_singleFetch: true;
  }
}
