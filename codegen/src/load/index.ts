/** Reads schema files (texts, not paths: the command line reads the disk) and gives the model. */
import type { Model } from '../model/types.ts';
import { byCodeUnit } from '../naming/index.ts';
import { buildCatalog } from './catalog.ts';
import { parseSchemaDocument } from './document.ts';
import { link } from './link/index.ts';
import { Problems } from './problems.ts';
import { createStructureCheck, type MetaSchemas } from './structure.ts';

export { formatProblem, type Problem, SchemaError } from './problems.ts';

export interface SchemaTexts {
  /** YAML by path from the repository root. */
  readonly files: ReadonlyMap<string, string>;
  /** JSON Schemas of schema/meta by file name. */
  readonly meta: MetaSchemas;
}

/** Throws a SchemaError with every problem, each as `file:line: what is wrong, what is allowed`. */
export function loadModel(texts: SchemaTexts): Model {
  const problems = new Problems();
  const check = createStructureCheck(texts.meta);
  const documents = [...texts.files]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([file, text]) => {
      const document = parseSchemaDocument(file, text, problems);
      const kind = document === null ? null : check(document, problems);
      return document === null || kind === null ? [] : [{ document, kind }];
    });
  return link(buildCatalog(documents, problems), problems);
}
