// The program's own files and what each imports, for the tests that hold the house to its plan.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

export type Import = { from: string; specifier: string; isTypeOnly: boolean };
export type SourceFile = {
  path: string;
  text: string;
  imports: Import[];
  exportsValue: boolean;
  exportsDefault: boolean;
};

const ROOTS = ["app", "search", "prisma", "tests"];

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === join("prisma", "generated") || path === join("tests", "e2e", "screenshots"))
      return [];
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}

/** Every file of the program, code or not, by its path from the root. */
export function listPaths(): string[] {
  return ROOTS.flatMap(pathsIn);
}

/** The path a specifier of this project names, or null for a package. */
export function targetOf({ from, specifier }: Import): string | null {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? join(dirname(from), specifier) : null;
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function readImports(path: string, source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
    imports.push({
      from: path,
      specifier: moduleSpecifier.text,
      isTypeOnly: isTypeOnly(statement),
    });
  }
  const visit = (node: ts.Node): void => {
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments
        : [];
    if (argument && ts.isStringLiteral(argument))
      imports.push({ from: path, specifier: argument.text, isTypeOnly: false });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some((modifier) => modifier.kind === kind) ?? false)
  );
}

function isType(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
}

/** Every TypeScript file of the program, read once. */
export function readSources(): SourceFile[] {
  return listPaths()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
      const exported = source.statements.filter((statement) =>
        hasModifier(statement, ts.SyntaxKind.ExportKeyword),
      );
      return {
        path,
        text,
        imports: readImports(path, source),
        exportsValue: exported.some((statement) => !isType(statement)),
        exportsDefault:
          source.statements.some(ts.isExportAssignment) ||
          exported.some((statement) => hasModifier(statement, ts.SyntaxKind.DefaultKeyword)),
      };
    });
}
