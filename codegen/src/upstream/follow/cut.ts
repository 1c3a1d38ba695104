/** The schema as it would be if it knew no FAISS after one release: the proof's starting point. */
import { parseDocument } from 'yaml';
import type { Model } from '../../model/types.ts';
import { byRelease } from '../history.ts';

/** Texts without the entries that came after `release`; `model` says when each came. */
export function cutBack(texts: ReadonlyMap<string, string>, model: Model, release: string): Map<string, string> {
  const newer = (entry: { readonly since: string }): boolean => byRelease(entry.since, release) > 0;
  const files = new Map(texts);
  const lost = new Set(model.classes.filter(newer).map((one) => one.name));
  for (const one of model.classes.filter((owner) => lost.has(owner.name))) files.delete(one.source.file);
  for (const one of model.enums.filter(newer)) files.delete(one.source.file);
  const cut = (file: string, paths: readonly (readonly (string | number)[])[]): void => {
    const text = files.get(file);
    if (text === undefined || paths.length === 0) return;
    const document = parseDocument(text);
    // From the end, so that the places of a list hold.
    for (const path of [...paths].reverse()) if (document.hasIn(path)) document.deleteIn(path);
    files.set(file, String(document));
  };
  for (const owner of model.classes) {
    if (lost.has(owner.name)) continue;
    cut(owner.source.file, [
      ...owner.constructors.flatMap((one, i) =>
        newer(one) ? [['constructors', i]] : one.args.filter(newer).map((arg) => ['constructors', i, 'args', arg.name]),
      ),
      ...owner.fields.filter(newer).map((one) => ['fields', one.name]),
      ...owner.methods.filter(newer).flatMap((one) => [
        ['methods', one.name],
        ['statics', one.name],
      ]),
    ]);
  }
  for (const one of model.enums)
    cut(
      one.source.file,
      one.values.filter(newer).map((value) => ['values', value.name]),
    );
  for (const one of model.functions.filter(newer)) cut(one.source.file, [['functions', one.name]]);
  for (const one of model.constants.filter(newer)) cut(one.source.file, [['constants', one.name]]);
  return files;
}
