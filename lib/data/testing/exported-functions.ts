import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '@/lib/server/root.mjs';

/** A function of lib/data that others can call. */
export type Exported = {
  readonly name: string;
  /** Without its ending, such as `lib/data/people/tokens`. */
  readonly module: string;
  /** Whether its first parameter is a Person. */
  readonly takesPerson: boolean;
  /** Whether it answers later: only such a one can have asked the database. */
  readonly answersLater: boolean;
};

/** Every exported function of lib/data, read from the sources; what tests and Prisma bring along isn't looked at. */
export function exportedFunctions(): Exported[] {
  return sources('lib/data').flatMap((file) =>
    parsed(file).statements.flatMap((statement) => functionsOf(statement, file.replace(/\.ts$/, ''))),
  );
}

/** What lib and app, but for lib/data itself, import from lib/data by name, as `module name`. */
export function importedFromOutside(): Set<string> {
  const outside = [...sources('lib'), ...sources('app')].filter((file) => !file.startsWith('lib/data/'));
  return new Set(outside.flatMap((file) => parsed(file).statements.flatMap(importsOf)));
}

function importsOf(statement: ts.Statement): string[] {
  if (!ts.isImportDeclaration(statement)) return [];
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const named = statement.importClause?.namedBindings;
  if (!from.startsWith('@/lib/data/') || !named) return [];
  if (ts.isNamespaceImport(named))
    throw new Error(`${statement.getText()}: import by name, so that it is seen`);
  const module = from.slice(2);
  return named.elements.map(({ name, propertyName }) => `${module} ${(propertyName ?? name).text}`);
}

function functionsOf(statement: ts.Statement, module: string): Exported[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement))
    return [described(statement.name?.text ?? 'default', statement, module)];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
      ? [described(name.getText(), initializer, module)]
      : [],
  );
}

function described(name: string, made: ts.FunctionLikeDeclaration, module: string): Exported {
  const isAsync = ts
    .getModifiers(made as ts.FunctionDeclaration)
    ?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
  return {
    name,
    module,
    takesPerson: made.parameters[0]?.type?.getText() === 'Person',
    answersLater: isAsync === true || /\bPromise</.test(made.type?.getText() ?? ''),
  };
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/generated\//.test(file))
    .sort();
}
