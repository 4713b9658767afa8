import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One file of ours that another needs when the program runs; an import of types alone is none. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const FOLDERS = ['shared', 'main', 'renderer'];

/** Every import among the program's own files, as the code has it now. Paths are from the project's folder. */
export function readImports(): readonly Import[] {
  return sourceFiles().flatMap((from) =>
    importsIn(readFileSync(from, 'utf8'), from).flatMap((relative) => {
      const to = fileOf(posix.join(posix.dirname(from), relative));
      return to === null ? [] : [{ from, to }];
    }),
  );
}

function sourceFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|vite\.config\.ts$/.test(file)),
  ).toSorted();
}

/** The relative modules that a file's text needs when it runs. */
export function importsIn(text: string, file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const module = statement.moduleSpecifier;
    if (module === undefined || !ts.isStringLiteral(module) || !module.text.startsWith('.')) return [];
    const isOfTypes = isImport ? importsTypes(statement.importClause) : exportsTypes(statement);
    return isOfTypes ? [] : [module.text];
  });
}

/** An import without a clause is there for what it does. */
function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function exportsTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.every((element) => element.isTypeOnly);
}

/** The file of code that a module's path stands for; `null` for a style sheet and the like. */
function fileOf(path: string): string | null {
  const tries = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return tries.find((file) => existsSync(file)) ?? null;
}
