import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { importsOf, type Import } from './support/importsOf';

/**
 * Which rooms each room may name, the pure ones first; docs/architecture.md draws it. `wording` takes types alone:
 * it makes sentences of data that others worked out.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  scoring: [],
  reading: ['scoring'],
  scheme: ['reading', 'scoring'],
  intake: ['wording', 'scheme', 'reading', 'scoring'],
  wording: ['intake', 'scheme', 'reading', 'scoring', 'workbook'],
  workbook: ['wording', 'intake', 'scheme', 'reading', 'scoring'],
  functions: ['wording', 'workbook', 'intake', 'scheme', 'reading', 'scoring'],
  taskpane: ['xlsx', 'wording', 'intake', 'workbook', 'scheme', 'reading', 'scoring'],
  xlsx: ['wording', 'workbook', 'intake', 'scheme', 'reading', 'scoring'],
  cli: ['xlsx', 'wording', 'intake', 'workbook', 'scheme', 'reading', 'scoring'],
};
const PURE = ['scoring', 'reading', 'scheme', 'intake', 'workbook', 'wording'];

/** The pane and the functions share one runtime, so one script holds both: its entry alone takes the functions in. */
const SHARED_RUNTIME = { from: 'src/taskpane/index.tsx', to: 'src/functions/register' };

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  scoring: ['decimal.js'],
  scheme: ['yaml', 'opencc-js'],
  intake: ['htmlparser2', 'yaml'],
  xlsx: ['hucre'],
  taskpane: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  cli: ['commander', 'csv-parse', 'node:fs', 'node:path'],
};

const root = resolve(__dirname, '..');
const rooms = readdirSync(join(root, 'src'));
const imports = rooms.flatMap((room) => importsOf(join(root, 'src', room)));

/** "src/scoring/decimal" for a file of the project, the package's name for any other. */
function target({ file, specifier }: Import): string {
  if (specifier.startsWith('.')) return relative(root, resolve(file, '..', specifier)).split(sep).join('/');
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const place = (file: string): string => relative(root, file).split(sep).join('/');
const roomOf = (path: string): string => /^src\/([^/]+)/.exec(path)?.[1] ?? path;
const told = (each: Import): string => `${place(each.file)} → ${target(each)}`;

test('an import is seen in each of its forms, and whether it is of types alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-imports-'));
  const forms = [
    "import a from 'a'", "import 'b'", "import type { C } from 'c'", "import { type D } from 'd'", "import { type E, e } from 'e'",
    "export * from 'f'", "export type { G } from 'g'", "const h = import('h')", "let i: import('i').I", "import * as j from 'j'",
  ];
  writeFileSync(join(folder, 'forms.tsx'), forms.join(';\n'));
  const seen = importsOf(folder).map(({ specifier, typeOnly }) => (typeOnly ? specifier.toUpperCase() : specifier));
  rmSync(folder, { recursive: true });
  expect(seen).toEqual(['a', 'b', 'C', 'D', 'e', 'f', 'G', 'h', 'I', 'j']);
});

test('every room has its arrows', () => {
  expect(rooms.sort()).toEqual(Object.keys(ARROWS).sort());
});

test('imports between rooms run along the arrows', () => {
  const wrong = imports.filter((each) => {
    const [from, to] = [roomOf(place(each.file)), target(each)];
    if (!each.specifier.startsWith('.') || roomOf(to) === from || ARROWS[from]?.includes(roomOf(to))) return false;
    return !(place(each.file) === SHARED_RUNTIME.from && to === SHARED_RUNTIME.to);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('no arrow runs back', () => {
  const reaches = (from: string, to: string): boolean => (ARROWS[from] ?? []).some((next) => next === to || (next !== 'wording' && reaches(next, to)));
  expect(Object.keys(ARROWS).filter((room) => room !== 'wording' && reaches(room, room))).toEqual([]);
});

test('wording takes types alone', () => {
  expect(imports.filter((each) => roomOf(place(each.file)) === 'wording' && roomOf(target(each)) !== 'wording' && !each.typeOnly).map(told)).toEqual([]);
});

test('the pane’s entry takes the functions in, so that the shared runtime has them', () => {
  expect(imports.map((each) => ({ from: place(each.file), to: target(each) }))).toContainEqual(SHARED_RUNTIME);
});

test('each room uses its own packages and no others', () => {
  const wrong = imports.filter((each) => !each.specifier.startsWith('.') && !PACKAGES[roomOf(place(each.file))]?.includes(target(each)));
  expect(wrong.map(told)).toEqual([]);
});

test('one file alone knows the package that writes .xlsx', () => {
  expect([...new Set(imports.filter((each) => target(each) === 'hucre').map(({ file }) => place(file)))]).toEqual(['src/xlsx/hucre.ts']);
});

test('what opens the pane reads no YAML, no markup, no workbook files and no tables of characters: only bringing in does, later', () => {
  const bare = (path: string): string => path.replace(/\.tsx?$/, '').replace(/\/index$/, '');
  const next = new Map<string, string[]>();
  for (const each of imports.filter(({ typeOnly, lazy }) => !typeOnly && !lazy)) next.set(bare(place(each.file)), [...(next.get(bare(place(each.file))) ?? []), bare(target(each))]);
  const reached = new Set(['src/taskpane']);
  for (const one of reached) for (const other of next.get(one) ?? []) reached.add(other);
  expect(reached).toContain('src/taskpane/views/App');
  expect(['yaml', 'htmlparser2', 'opencc-js', 'hucre', 'src/xlsx', 'src/scheme/load', 'src/scheme/simplify'].filter((heavy) => reached.has(heavy))).toEqual([]);
  expect(imports.filter(({ typeOnly }) => !typeOnly).filter((each) => target(each) === 'opencc-js').map((each) => place(each.file))).toEqual(['src/scheme/simplify.ts']);
});

describe.each(PURE)('%s is pure', (room) => {
  const config = join(root, 'src', room, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });

  test('its project knows no types of a page, of Excel or of Node', () => {
    expect(parsed?.options.types).toEqual([]);
    expect(parsed?.options.lib).toEqual(['lib.es2022.d.ts']);
    expect(parsed?.options.strict).toBe(true);
  });
});

test('a pure room that names the page, Excel, Node or the console does not compile', () => {
  const probe = join(root, 'src/scoring/probe.ts');
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'src/scoring/tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const names = ['document', 'window', 'fetch', 'Office', 'Excel', 'CustomFunctions', 'process', 'console', 'setTimeout'];
  const options = config?.options ?? {};
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => (file === probe ? ts.createSourceFile(file, `${names.join(';\n')};\nexport {};`, ts.ScriptTarget.ES2022) : read(file, ...rest));
  const program = ts.createProgram([probe], options, host);
  const unknown = program.getSemanticDiagnostics().map(({ messageText }) => /'(\w+)'/.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1]);
  expect(unknown).toEqual(names);
});
