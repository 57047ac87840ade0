import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly file: string;
  readonly specifier: string;
  /** `import type`, `export type … from`, or a list in which every name is a type: nothing of it runs. */
  readonly typeOnly: boolean;
  /** import(): read when it is first needed. */
  readonly lazy: boolean;
}

/** Every import, re-export and import() in the TypeScript files of a folder. */
export function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => importsIn(join(folder, name)));
}

function importsIn(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause !== undefined && isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly || areTypes(node.exportClause));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) add(node.arguments[0], false, true);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Node, typeOnly: boolean, lazy = false): void => {
    if (ts.isStringLiteral(specifier)) found.push({ file, specifier: specifier.text, typeOnly, lazy });
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

function isTypeOnly({ isTypeOnly: whole, name, namedBindings }: ts.ImportClause): boolean {
  return whole || (name === undefined && areTypes(namedBindings));
}

function areTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  return names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names)) && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}
