/** Runs targets over a model: plan, then render, into one file set. Pure. */
import { FileSet } from '../files/file-set.ts';
import { operations } from '../model/operations.ts';
import type { Model } from '../model/types.ts';
import type { Target, TargetContext } from './target.ts';

/** Templates of a target by file name. */
export type TemplateSource = (target: string) => ReadonlyMap<string, string>;

export function runTargets(model: Model, targets: readonly Target[], templates: TemplateSource): FileSet {
  const files = new FileSet();
  const all = operations(model);
  const byName = new Map(all.map((operation) => [operation.name, operation]));
  for (const target of targets) {
    const context: TargetContext = {
      operations: all,
      operation: (name) => {
        const found = byName.get(name);
        if (found === undefined)
          throw new Error(`The target "${target.name}" asks for the operation "${name}", which there is none of.`);
        return found;
      },
      templates: templates(target.name),
    };
    for (const [path, content] of target.render(target.plan(model, context))) {
      if (!owns(target, path))
        throw new Error(`The target "${target.name}" writes "${path}", but owns only ${target.owns.join(', ')}.`);
      files.add(path, content, target.name);
    }
  }
  return files;
}

function owns(target: Target, path: string): boolean {
  return target.owns.some((owned) => path === owned || path.startsWith(`${owned}/`));
}
