// No sentence of the catalogue is there for nobody: each is reached from the program, by its name or by a code of the program.
import ts from "typescript";
import { expect, test } from "vitest";
import { MESSAGES } from "#app/i18n/messages.ts";
import { readSources } from "#tests/support/source-tree.ts";

/** What the program writes down: texts, numbers and names of properties; and shapes, which are texts with holes. */
type Written = { words: Set<string>; shapes: RegExp[] };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Null for a shape of holes and dots alone, which would fit every key. */
function shapeOf({ head, templateSpans }: ts.TemplateExpression): RegExp | null {
  const pieces = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  if (!/[a-z]/.test(pieces.join(""))) return null;
  return new RegExp(`^${pieces.map(escaped).join("(.+)")}$`);
}

function isWord(node: ts.Node): node is ts.StringLiteralLike | ts.NumericLiteral | ts.Identifier {
  if (ts.isIdentifier(node)) return ts.isPropertyAssignment(node.parent);
  return ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);
}

function read(): Written {
  const written: Written = { words: new Set(), shapes: [] };
  const visit = (node: ts.Node): void => {
    if (isWord(node)) written.words.add(node.text);
    const shape = ts.isTemplateExpression(node) ? shapeOf(node) : null;
    if (shape !== null) written.shapes.push(shape);
    ts.forEachChild(node, visit);
  };
  for (const { path, text } of readSources()) {
    if (!/^(app|search|prisma)\//.test(path) || /^app\/i18n\/(vi|en|id)\//.test(path)) continue;
    const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  }
  return written;
}

const WRITTEN = read();

/** Keys that nothing leads to: neither written out, nor a shape of the program filled with words of the program. */
function unusedOf(keys: readonly string[]): string[] {
  const isSaid = (text: string, depth = 2): boolean =>
    WRITTEN.words.has(text) ||
    (depth > 0 &&
      WRITTEN.shapes.some((shape) => {
        const filled = shape.exec(text)?.slice(1);
        return filled?.every((word) => isSaid(word, depth - 1)) ?? false;
      }));
  return keys.filter((key) => !isSaid(key));
}

test("every sentence is said somewhere", () => {
  expect(unusedOf(Object.keys(MESSAGES.vi))).toEqual([]);
});

test("a sentence that nobody says is found, whether its beginning is one of many or not", () => {
  const planted = ["site.planted-and-dead", "account.order-state.planted-and-dead"];
  expect(unusedOf(["site.home", ...planted]).filter((key) => planted.includes(key))).toEqual(
    planted,
  );
});
