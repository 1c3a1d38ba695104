/** Prints planned modules with ts-morph. */
import { IndentationText, Project, QuoteKind, StructureKind } from 'ts-morph';
import type { ModulePlan, TypescriptPlan } from '../plan/types.ts';
import { declarationStructures } from './declarations.ts';

export function renderTypescript(plan: TypescriptPlan): Map<string, string> {
  const files = renderModules('typescript', plan.modules);
  files.set('api-surface.txt', `${plan.surface.join('\n')}\n`);
  return files;
}

/** Modules as files below a folder. */
export function renderModules(folder: string, modules: readonly ModulePlan[]): Map<string, string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Single,
      useTrailingCommas: true,
    },
  });
  const files = new Map<string, string>();
  for (const module of modules) files.set(`${folder}/${module.path}`, moduleText(project, module));
  return files;
}

export function moduleText(project: Project, module: ModulePlan): string {
  const file = project.createSourceFile(module.path, {
    statements: [
      `// Generated from schema/ by \`npm run generate\`; never edited.`,
      `/** ${module.about} */`,
      ...module.imports.map((one) => ({
        kind: StructureKind.ImportDeclaration as const,
        moduleSpecifier: one.from,
        namespaceImport: one.namespace,
        namedImports: [...one.names],
        isTypeOnly: one.typeOnly,
      })),
      ...module.declarations.flatMap(declarationStructures),
    ],
  });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text.endsWith('\n') ? text : `${text}\n`;
}
