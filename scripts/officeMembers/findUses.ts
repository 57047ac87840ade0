import path from 'node:path';
import ts from 'typescript';
import { readApiSet, type ApiSet } from './apiSet';

/** One place where the add-in uses a member of Office.js. */
export interface Use {
  /** "Excel.Range.values", "Office.Settings.get", "CustomFunctions.Error". */
  readonly member: string;
  readonly set: ApiSet | undefined;
  /** A class or namespace needs code in the stand-in; an interface is plain data. */
  readonly home: 'class' | 'interface' | 'enum' | 'namespace';
  readonly file: string;
  readonly line: number;
}

const TYPES = /\/@types\/(office-js|custom-functions-runtime)\//;

/** Every member of Office.js that the given files name: read, called, set, taken apart, or written in an object literal. */
export function findUses(files: readonly string[], options: ts.CompilerOptions): readonly Use[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const name of files) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} cannot be read`);
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsOf(node, checker)) {
        const use = describe(symbol, checker);
        if (use) uses.push({ ...use, file: path.relative(process.cwd(), name), line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

function symbolsOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return symbolAt(node.name, checker);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return propertyOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text);
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? propertyOf(checker.getTypeAtLocation(node.parent), name.text) : [];
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
    const type = checker.getContextualType(node.parent);
    return type ? propertyOf(type, node.name.text) : [];
  }
  return [];
}

function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol ? [symbol] : [];
}

/** A union has a member of its own for each of its parts. */
function propertyOf(type: ts.Type, name: string): ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => part.getProperty(name) ?? []);
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Pick<Use, 'member' | 'set' | 'home'> | undefined {
  const declaration = symbol.declarations?.find((one) => TYPES.test(one.getSourceFile().fileName));
  // A part of an argument or a result that has no name of its own, e.g. the host that onReady() tells.
  if (!declaration || ts.isTypeLiteralNode(declaration.parent)) return undefined;
  const names = [symbol.name];
  let home: Use['home'] = 'namespace';
  let own = documentationOf(symbol, checker);
  for (let node: ts.Node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    const named = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node) ? node : undefined;
    if (!named?.name) continue;
    if (names.length === 1) home = ts.isClassDeclaration(named) ? 'class' : ts.isInterfaceDeclaration(named) ? 'interface' : ts.isEnumDeclaration(named) ? 'enum' : 'namespace';
    names.unshift(named.name.text);
    const holder = checker.getSymbolAtLocation(named.name);
    if (holder && !readApiSet(own)) own = documentationOf(holder, checker);
  }
  return { member: names.join('.'), set: readApiSet(own), home };
}

/** With its tags: the requirement set often stands under @remarks. */
function documentationOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const tags = symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text));
  return [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags].join('\n');
}
