/** All entries of the schema by name, before linking. Names are unique over classes, enums and constants. */
import type { Source } from '../model/types.ts';
import type { Path, SchemaDocument } from './document.ts';
import type { Problems } from './problems.ts';
import type { RawClass, RawConstant, RawEnum, RawMethod, RawTopic } from './raw.ts';
import type { FileKind } from './structure.ts';

export interface Entry<Raw> {
  readonly name: string;
  readonly raw: Raw;
  readonly document: SchemaDocument;
  readonly path: Path;
  /** Where a part of the entry is written. */
  at(...path: Path): Source;
}

export interface TopicDefaults {
  readonly header?: string;
}

export interface Catalog {
  readonly classes: ReadonlyMap<string, Entry<RawClass>>;
  readonly enums: ReadonlyMap<string, Entry<RawEnum>>;
  readonly functions: ReadonlyMap<string, Entry<RawMethod & TopicDefaults>>;
  readonly constants: ReadonlyMap<string, Entry<RawConstant & TopicDefaults>>;
}

export function buildCatalog(
  documents: readonly { document: SchemaDocument; kind: FileKind }[],
  problems: Problems,
): Catalog {
  const classes = new Map<string, Entry<RawClass>>();
  const enums = new Map<string, Entry<RawEnum>>();
  const functions = new Map<string, Entry<RawMethod & TopicDefaults>>();
  const constants = new Map<string, Entry<RawConstant & TopicDefaults>>();
  const taken = new Map<string, Source>();

  const put = <Raw>(
    into: Map<string, Entry<Raw>>,
    name: string,
    raw: Raw,
    document: SchemaDocument,
    path: Path,
    nameAt: Path,
  ): void => {
    const source = document.at(nameAt);
    const other = taken.get(name);
    if (other !== undefined) {
      problems.add(source, `"${name}" is declared twice; the other is at ${other.file}:${other.line}`);
      return;
    }
    taken.set(name, source);
    into.set(name, {
      name,
      raw,
      document,
      path,
      at: (...rest) => document.at(rest.length === 0 ? nameAt : [...path, ...rest]),
    });
  };

  for (const { document, kind } of documents) {
    if (kind === 'class') {
      const raw = document.value as RawClass;
      put(classes, raw.class, raw, document, [], ['class']);
    } else if (kind === 'enum') {
      const raw = document.value as RawEnum & { enum: string };
      put(enums, raw.enum, raw, document, [], ['enum']);
    } else {
      const raw = document.value as RawTopic & TopicDefaults;
      for (const [name, entry] of Object.entries(raw.functions ?? {})) {
        put(functions, name, { header: raw.header, ...entry }, document, ['functions', name], ['functions', name]);
      }
      for (const [name, entry] of Object.entries(raw.constants ?? {})) {
        put(constants, name, { header: raw.header, ...entry }, document, ['constants', name], ['constants', name]);
      }
    }
  }
  return { classes, enums, functions, constants };
}
