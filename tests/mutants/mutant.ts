// One small fault that can be planted in a file, and where: found by TypeScript's own parser, judged elsewhere.
import ts from "typescript";
import { isLeftOut } from "./left-out.ts";

export type Mutant = {
  file: string;
  /** Counted from one. */
  line: number;
  lineText: string;
  start: number;
  end: number;
  before: string;
  after: string;
  /** Which of the same changes on the same line it is, from one. */
  nth: number;
};

type Change = { node: ts.Node; after: string };

const OTHER_OPERATOR: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.PlusEqualsToken]: "-=",
  [ts.SyntaxKind.MinusEqualsToken]: "+=",
};

/** Brackets only where one of && and || becomes the other: they bind differently, and neither stands bare beside `??`. */
function withOperator(node: ts.BinaryExpression, operator: string): string {
  if (operator !== "&&" && operator !== "||")
    return `${node.left.getText()} ${operator} ${node.right.getText()}`;
  const side = (part: ts.Expression) =>
    ts.isBinaryExpression(part) ? `(${part.getText()})` : part.getText();
  const whole = `${side(node.left)} ${operator} ${side(node.right)}`;
  return ts.isBinaryExpression(node.parent) ? `(${whole})` : whole;
}

function ofBinary(node: ts.BinaryExpression): Change[] {
  const left = node.left.getText();
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return [{ node, after: `(${left})` }];
  const operator = OTHER_OPERATOR[node.operatorToken.kind];
  if (operator === undefined) return [];
  return [{ node, after: withOperator(node, operator) }];
}

function ofCondition(node: ts.Node): Change[] {
  if (ts.isIfStatement(node))
    return ["true", "false"].map((after) => ({ node: node.expression, after }));
  if (ts.isConditionalExpression(node))
    return ["true", "false"].map((after) => ({ node: node.condition, after }));
  if (ts.isWhileStatement(node)) return [{ node: node.expression, after: "false" }];
  if (ts.isForStatement(node) && node.condition) return [{ node: node.condition, after: "false" }];
  return [];
}

function ofLiteral(node: ts.Node): Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, after: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, after: "true" }];
  if (ts.isNumericLiteral(node)) return [{ node, after: String(Number(node.text) + 1) }];
  if (ts.isBigIntLiteral(node))
    return [{ node, after: `${BigInt(node.getText().replace(/[n_]/g, "")) + 1n}n` }];
  if (ts.isStringLiteral(node)) return node.text === "" ? [] : [{ node, after: '""' }];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length === 0 ? [] : [{ node, after: "[]" }];
  if (ts.isObjectLiteralExpression(node))
    return node.properties.length === 0 ? [] : [{ node, after: "{}" }];
  return [];
}

function ofStatement(node: ts.Node): Change[] {
  const canGo =
    ts.isExpressionStatement(node) ||
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isContinueStatement(node);
  return canGo && ts.isBlock(node.parent) ? [{ node, after: ";" }] : [];
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, after: `(${node.operand.getText()})` }];
  return [...ofCondition(node), ...ofLiteral(node), ...ofStatement(node)];
}

/** Every fault that can be planted in a file, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lines = text.split("\n");
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftOut(node)) return;
    for (const { node: place, after } of changesOf(node)) {
      const start = place.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      const before = place.getText(source);
      const same = mutants.filter(
        (one) => one.line === line && one.before === before && one.after === after,
      );
      mutants.push({
        file,
        line,
        lineText: (lines[line - 1] ?? "").trim(),
        start,
        end: place.getEnd(),
        before,
        after,
        nth: same.length + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The file's text with the fault in it. */
export function plant({ start, end, after }: Mutant, text: string): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** What was changed, on one line. */
export function changeOf({ before, after, nth }: Mutant): string {
  const change = `${before} → ${after}`.replace(/\s+/g, " ");
  return nth === 1 ? change : `${change} (${nth})`;
}
