// What no fault is planted in: types, imports, sentences of errors, and tables of data that stand at the top of a file.
import ts from "typescript";

function isTableOfTheFile(node: ts.Node): boolean {
  if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false;
  for (let above = node.parent; !ts.isSourceFile(above); above = above.parent)
    if (ts.isFunctionLike(above)) return false;
  return true;
}

/** Whether code stands in a table: a function, or a shape of zod, that decides something. */
function hasCode(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return true;
  if (ts.isIdentifier(node) && node.text === "z") return true;
  return ts.forEachChild(node, (child) => hasCode(child) || undefined) ?? false;
}

function isConst(node: ts.Node): boolean {
  return (
    ts.isAsExpression(node) && ts.isTypeReferenceNode(node.type) && node.type.getText() === "const"
  );
}

function isErrorMade(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
}

/** A key of an object is a name, not a value. */
function isKey(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** Whether a node, with all that stands in it, takes no fault. */
export function isLeftOut(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  return (
    ts.isTypeNode(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    isConst(node) ||
    isErrorMade(node) ||
    isKey(node) ||
    (isTableOfTheFile(node) && !hasCode(node))
  );
}
