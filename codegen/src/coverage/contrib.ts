/** What our modules of contrib export, read from their source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names as `module.name`. */
export function contribNames(folder: string): Set<string> {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return new Set(
    modules.flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
      return source.statements.flatMap(exported).map((name) => `${file.slice(0, -3)}.${name}`);
    }),
  );
}

function exported(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.map((element) => element.name.text);
  const declared = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  if (!declared || !statement.name) return [];
  const isExported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) === true;
  return isExported ? [statement.name.text] : [];
}
