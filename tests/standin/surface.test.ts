import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { events } from './events';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');

/** Classes whose events or statics are listed under another name. */
const emitters: Readonly<Record<string, string>> = { BrowserWindow: 'BaseWindow' };
const statics: Readonly<Record<string, string>> = {
  BrowserWindow: 'BrowserWindowStatic',
  Menu: 'MenuStatic',
  NativeImage: 'NativeImageStatic',
  Notification: 'NotificationStatic',
};
const subscribing = ['on', 'once', 'off', 'addListener', 'removeListener', 'prependListener'];

interface World {
  readonly checker: ts.TypeChecker;
  readonly offered: ReadonlyMap<string, ts.Type>;
  readonly exported: ReadonlySet<string>;
}

/** Every use of Electron in some files that the stand-in has no counterpart for. */
function missing(files: readonly string[]): string[] {
  const config = ts.readConfigFile(join(project, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, project);
  const surface = join(here, 'surface.ts');
  const electron = join(here, 'electron.ts');
  const program = ts.createProgram([...files, surface], options);
  const checker = program.getTypeChecker();
  const world: World = {
    checker,
    offered: offeredTypes(program, surface),
    exported: exportsOf(program, electron),
  };
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [`${file} is not there`] : unknownUses(source, world);
  });
}

function offeredTypes(program: ts.Program, surface: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(surface);
  const declaration = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Offered',
  );
  if (declaration === undefined) throw new Error('surface.ts offers nothing');
  const properties = checker.getTypeAtLocation(declaration).getProperties();
  return new Map(
    properties.map((property) => [property.name, checker.getTypeOfSymbolAtLocation(property, declaration)]),
  );
}

function exportsOf(program: ts.Program, file: string): Set<string> {
  const source = program.getSourceFile(file);
  const symbol = source === undefined ? undefined : program.getTypeChecker().getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error('electron.ts exports nothing');
  return new Set(
    program
      .getTypeChecker()
      .getExportsOfModule(symbol)
      .map(({ name }) => name),
  );
}

function unknownUses(source: ts.SourceFile, world: World): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(...unknownImports(node, world));
    if (ts.isPropertyAccessExpression(node)) found.push(...unknownMember(node, world));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Preloads import from the renderer's side, which the page bridge answers. */
const rendererSide = ['contextBridge', 'ipcRenderer'];

function unknownImports(node: ts.ImportDeclaration, { exported }: World): string[] {
  const isElectron =
    ts.isStringLiteral(node.moduleSpecifier) && /^electron(\/main)?$/.test(node.moduleSpecifier.text);
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const isType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (!isElectron || isType || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => (element.propertyName ?? element.name).text)
    .filter((name) => !exported.has(name) && !rendererSide.includes(name));
}

function unknownMember(node: ts.PropertyAccessExpression, { checker, offered }: World): string[] {
  const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  if (declaration?.getSourceFile().fileName.endsWith('electron/electron.d.ts') !== true) return [];
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return [];
  const declared = owner.name?.text ?? '';
  if (/^(Ipc|Context)(Renderer|Bridge)/.test(declared)) return [];
  const isStatic =
    ts.canHaveModifiers(declaration) &&
    (ts.getModifiers(declaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  const name = isStatic ? (statics[declared] ?? `${declared}Static`) : declared;
  const type = offered.get(name);
  // An interface that is not offered is a shape of data, not a thing with behaviour.
  if (type === undefined) return ts.isClassDeclaration(owner) ? [`${name}.${node.name.text}`] : [];
  if (type.getProperty(node.name.text) === undefined) return [`${name}.${node.name.text}`];
  return unknownEvent(node, declared);
}

function unknownEvent(node: ts.PropertyAccessExpression, declared: string): string[] {
  const known = Object.entries(events).find(([name]) => name === (emitters[declared] ?? declared))?.[1];
  const call = node.parent;
  if (known === undefined || !ts.isCallExpression(call) || call.expression !== node) return [];
  if (!subscribing.includes(node.name.text)) return [];
  const [event] = call.arguments;
  if (event === undefined || !ts.isStringLiteralLike(event)) return [];
  return known.some((name) => name === event.text) ? [] : [`${declared}.on('${event.text}')`];
}

describe('the surface of the stand-in', () => {
  it('covers everything of Electron that the app uses', () => {
    const main = join(project, 'main');
    const files = existsSync(main) ? ts.sys.readDirectory(main, ['.ts']) : [];
    expect(files.length).toBeGreaterThan(0);
    expect(missing(files)).toEqual([]);
  }, 60_000);

  it('would notice what it does not have', () => {
    expect(missing([join(here, 'fixture', 'beyond.ts')])).toEqual([
      'safeStorage',
      'App.getGPUFeatureStatus',
      "BrowserWindow.on('sheet-begin')",
      'WebContents.executeJavaScript',
    ]);
  }, 60_000);
});
