/** Tables that all modules share: operation numbers, classes by id, versions, and the package's index. */
import type { DetailedOperation } from '../../../model/operations.ts';
import type { ClassModel, Model } from '../../../model/types.ts';
import { byCodeUnit, className, constantName, functionName, identifier, memberName } from '../../../naming/index.ts';
import {
  CLASSES,
  CONSTANTS,
  CORE_IMPORT,
  classPath,
  ENUMS,
  functionsPath,
  INDEX,
  OPS,
  OPTIONS,
  REGISTRY,
  SCHEMA,
  specifier,
} from './paths.ts';
import { quote } from './spelling.ts';
import type { ConstantPlan, Declaration, ImportPlan, ModulePlan } from './types.ts';
import { topics } from './values.ts';

/** Version of the C ABI that the wrappers were made for; `FSDK_ABI_VERSION` of the header. */
export const ABI_VERSION = 1;

export function planOps(operations: readonly DetailedOperation[]): ModulePlan {
  return {
    path: OPS,
    about: 'Numbers of the operations of the C ABI. A runtime must have been built from the same schema.',
    imports: [],
    declarations: operations.map(
      (one): ConstantPlan => ({
        kind: 'constant',
        name: identifier(one.name),
        value: String(one.id),
        doc: '',
        exported: true,
      }),
    ),
  };
}

/** Classes that exist in C++: those of the schema without the handwritten ones of Python. */
export const native = (model: Model): ClassModel[] => model.classes.filter((one) => one.origin === 'faiss');

export function planClassTable(model: Model): ModulePlan {
  return {
    path: CLASSES,
    about:
      'Every class by name, filled by the registry. Modules reach other classes through it, so that no module but the parent must run before a class.',
    imports: [CORE_IMPORT],
    declarations: [
      {
        kind: 'interface',
        name: 'Classes',
        doc: 'Constructors by class name.',
        extends: [],
        members: native(model)
          .map((one) => className(one.name))
          .sort(byCodeUnit)
          .map((name) => ({ name, type: 'core.Ctor', optional: false, readonly: true, doc: '' })),
      },
      {
        kind: 'constant',
        name: 'classes',
        type: 'Classes',
        value: '{} as Classes',
        doc: 'Filled once, when the registry is loaded.',
        exported: true,
      },
    ],
  };
}

export function planRegistry(model: Model): ModulePlan {
  const all = native(model);
  const rows = all.map(
    (one) => `[${one.id}, ${one.lastId}, '${one.name}', ${className(one.name)} as unknown as core.Ctor]`,
  );
  const imports: ImportPlan[] = [
    CORE_IMPORT,
    ...all.map((one) => ({ from: specifier(REGISTRY, classPath(one)), names: [className(one.name)], typeOnly: false })),
    { from: specifier(REGISTRY, CLASSES), names: ['classes'], typeOnly: false },
    { from: specifier(REGISTRY, SCHEMA), names: ['ABI_VERSION', 'SCHEMA_HASH', 'supports'], typeOnly: false },
  ];
  return {
    path: REGISTRY,
    about: 'Makes the classes known by id, so that a handle becomes an instance of its own class.',
    imports,
    declarations: [
      {
        kind: 'constant',
        name: 'rows',
        type: 'readonly core.ClassRow[]',
        value: `[\n${rows.map((row) => `  ${row},`).join('\n')}\n]`,
        doc: 'Parents before children.',
        exported: true,
      },
      {
        kind: 'statement',
        text: 'for (const [, , name, ctor] of rows) (classes as unknown as Record<string, core.Ctor>)[name] = ctor;',
      },
      { kind: 'statement', text: 'core.register(rows);' },
      { kind: 'statement', text: 'core.registerSupports(supports);' },
      { kind: 'statement', text: 'core.schema(ABI_VERSION, SCHEMA_HASH);' },
    ],
  };
}

export function planSchema(model: Model): ModulePlan {
  const rows = supportRows(model).map(([name, versions]) => `  ${quote(name)}: ${quote(versions)},`);
  return {
    path: SCHEMA,
    about: 'What these wrappers were generated from.',
    imports: [],
    declarations: [
      {
        kind: 'constant',
        name: 'ABI_VERSION',
        value: String(ABI_VERSION),
        doc: 'Version of the C ABI.',
        exported: true,
      },
      {
        kind: 'constant',
        name: 'SCHEMA_HASH',
        value: quote(model.hash),
        doc: 'SHA-256 of the schema; a runtime built from another one is refused.',
        exported: true,
      },
      {
        kind: 'constant',
        name: 'supports',
        type: 'Readonly<Record<string, string>>',
        value: `{\n${rows.join('\n')}\n}`,
        doc: 'First FAISS release of every name, and the last one after two dots.',
        exported: true,
      },
    ],
  };
}

/** Every public name with the releases that have it: classes, members as `Class.member`, functions, constants. */
export function supportRows(model: Model): [string, string][] {
  const rows = new Map<string, string>();
  const add = (name: string, entry: { since: string; until?: string }): void => {
    rows.set(name, entry.until === undefined ? entry.since : `${entry.since}..${entry.until}`);
  };
  for (const owner of model.classes) {
    add(className(owner.name), owner);
    for (const field of owner.fields) add(`${owner.name}.${memberName(field.name)}`, field);
    for (const method of owner.methods)
      if (method.overloads === undefined) add(`${owner.name}.${memberName(method.name)}`, method);
  }
  for (const method of model.functions) if (method.overloads === undefined) add(functionName(method.name), method);
  for (const one of model.enums) for (const value of one.values) add(constantName(value.name), value);
  for (const one of model.constants) add(constantName(one.name), one);
  return [...rows].sort(([a], [b]) => byCodeUnit(a, b));
}

export function planOptions(): ModulePlan {
  return {
    path: OPTIONS,
    about: 'Options that every operation with a Promise form takes.',
    imports: [{ from: CORE_IMPORT.from, names: ['OnProgress'], typeOnly: true }],
    declarations: [
      {
        kind: 'interface',
        name: 'CallOptions',
        doc: 'Named extras of an operation that runs off the main thread.',
        extends: [],
        members: [
          {
            name: 'signal',
            type: 'AbortSignal',
            optional: true,
            readonly: true,
            doc: 'Stops the work between two interruption points of FAISS; the Promise rejects with `ERR_FAISS_ABORTED`.',
          },
        ],
      },
      {
        kind: 'interface',
        name: 'ProgressOptions',
        doc: 'Named extras of an operation that can tell how far it is.',
        extends: ['CallOptions'],
        members: [
          {
            name: 'onProgress',
            type: 'OnProgress',
            optional: true,
            readonly: true,
            doc: 'Called while the work goes on with how far it is, and with `done === total` before the Promise resolves. What it throws rejects the Promise once the work has ended.',
          },
        ],
      },
    ],
  };
}

export function planIndex(model: Model): ModulePlan {
  const from = (path: string): string => specifier(INDEX, path);
  const paths = [
    ENUMS,
    CONSTANTS,
    OPTIONS,
    ...model.classes.map(classPath).sort(byCodeUnit),
    ...[...topics(model).keys()].map(functionsPath),
  ];
  const exports: Declaration[] = paths.map((path) => ({ kind: 'export', from: from(path), names: [] }));
  return {
    path: INDEX,
    about: 'Everything that was generated, under one roof. Loading it registers the classes.',
    imports: [{ from: from(REGISTRY), names: [], typeOnly: false }],
    declarations: [...exports, { kind: 'export', from: from(SCHEMA), names: ['ABI_VERSION', 'SCHEMA_HASH'] }],
  };
}
