/** Walks through XML piece by piece; elements are named without their prefix, and entities of its own are refused. */

import { SaxesParser } from "saxes";

export type XmlReader = {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Takes the text of a document in pieces; throws at the first fault of its form. */
export function xmlWalker(reader: XmlReader): (text: string) => void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const bare = (name: string) => name.slice(name.indexOf(":") + 1);
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) =>
    reader.open?.(bare(name), (wanted) => attributes[wanted] ?? undefined),
  );
  parser.on("closetag", ({ name }) => reader.close?.(bare(name)));
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  return (text) => {
    parser.write(text);
  };
}
