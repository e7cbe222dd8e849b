// XML is walked in pieces, and what is not well formed or would grow by itself is refused.
import { expect, test } from "vitest";
import { xmlWalker } from "#app/sheets/xml.ts";

function walked(...pieces: string[]): string[] {
  const seen: string[] = [];
  const write = xmlWalker({
    open: (name, attribute) => seen.push(`<${name} ${attribute("r") ?? ""}`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`>${name}`),
  });
  for (const piece of pieces) write(piece);
  return seen;
}

test("elements go by their bare name, in pieces as they come", () => {
  expect(walked('<x:c r="A1"><v>1', "2</v></x", ":c>").join(" ").replace("1 2", "12")).toBe(
    "<c A1 <v  12 >v >c",
  );
});

test.each(["<a></b>", "<a>&bomb;</a>", "<a b=1></a>"])("%s is refused", (text) => {
  expect(() => walked(text)).toThrow();
});

test("an entity of the document's own is not unfolded", () => {
  expect(() => walked('<!DOCTYPE a [<!ENTITY x "xxxx">]><a>&x;</a>')).toThrow();
});
